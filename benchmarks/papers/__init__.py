"""Papers of our own making, their degraded copies, and how much of them is read right. Every firm and person is made up."""
