"""The list of chats beside the page: sidebar, search, bin and backups."""
