"""What a long run has done, kept where another process finds it after a crash."""
