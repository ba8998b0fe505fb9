package studio.slateroom.project;

import java.nio.file.Path;
import studio.slateroom.generation.Recipe;

/**
 * A finished clip of a project.
 *
 * @param number its place among the takes of its clip by age, from 1
 * @param file the mp4
 * @param recipe how it came about
 */
public record Take(int number, Path file, Recipe recipe) {}
