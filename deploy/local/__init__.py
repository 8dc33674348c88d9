"""The distributed form on one machine without containers, from the settings that docker-compose.yml has."""
