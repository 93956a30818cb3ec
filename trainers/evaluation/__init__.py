"""What models are worth: figures, tables and pages about them and the faces they are measured on."""
