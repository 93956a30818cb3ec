"""Measures what MoodGuard costs on this machine, and how well it finds faces there."""
