package studio.slateroom.ui.settings;

/** A part of the settings that can be opened by itself. */
public enum SettingsSection {
    ACCOUNT,
    LIMITS
}
