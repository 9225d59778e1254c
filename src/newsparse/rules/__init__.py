"""Rules: named reasons for or against a label."""
