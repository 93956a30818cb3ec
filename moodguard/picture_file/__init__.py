"""What a picture file says before it is decoded: kind, size, which way up, and whether it is whole"""
