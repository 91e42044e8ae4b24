"""Long runs: what they write down, and what they send."""
