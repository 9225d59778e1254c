"""Outputs that a killed run can go on with: nothing is lost and nothing stands twice."""
