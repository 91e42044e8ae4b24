"""Webhooks as they are served: who hears of what, what is sent in which form, and how it goes out."""
