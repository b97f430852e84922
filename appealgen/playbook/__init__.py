"""The wing of the customer-service playbook: reply scripts, keyword sets, the site, its exports, and the indicators."""
