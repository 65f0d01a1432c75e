"""The application: settings, the one place that assembles, the engine, the commands."""
