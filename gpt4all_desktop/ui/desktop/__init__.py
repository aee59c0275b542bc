"""The program as part of a desktop: one instance, tray, notifications, quick question, crashes."""
