"""What a brief has to say, one question a file. Each is a function: View → Section."""
