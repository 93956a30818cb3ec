"""How figures look: charts of numbers, and sheets of faces."""
