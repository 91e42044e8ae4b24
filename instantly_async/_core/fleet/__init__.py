"""Rate limits that the processes of a fleet keep together, in Redis."""
