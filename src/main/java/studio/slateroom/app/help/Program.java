package studio.slateroom.app.help;

import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.shell.Desktop;

/**
 * What the parts of this package share.
 *
 * @param info the program's name and version
 * @param directories where its files lie
 * @param texts its texts
 * @param tasks its background
 * @param desktop opens pages and folders
 */
public record Program(AppInfo info, AppDirectories directories, Texts texts, UiTasks tasks, Desktop desktop) {}
