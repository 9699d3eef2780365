package org.plumbline.guards;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** What {@code .gitignore} at the root leaves out. The last pattern that fits decides, as in Git. */
final class IgnoredFiles {

    private record Pattern(PathMatcher matcher, boolean anchored, boolean folder, boolean ignored) {

        static Pattern of(String line) {
            boolean ignored = !line.startsWith("!");
            String glob = ignored ? line : line.substring(1);
            boolean folder = glob.endsWith("/");
            glob = folder ? glob.substring(0, glob.length() - 1) : glob;
            boolean anchored = glob.contains("/");
            glob = glob.startsWith("/") ? glob.substring(1) : glob;
            return new Pattern(FileSystems.getDefault().getPathMatcher("glob:" + glob), anchored, folder, ignored);
        }

        boolean fits(Path path, boolean isFolder) {
            return (isFolder || !folder) && matcher.matches(anchored ? path : path.getFileName());
        }
    }

    private final List<Pattern> patterns;

    IgnoredFiles(String gitignore) {
        patterns = gitignore.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Pattern::of).toList();
    }

    /** Whether Git ignores the path, which is relative to the root. */
    boolean contains(Path path, boolean isFolder) {
        return path.startsWith(".git") || patterns.stream().filter(pattern -> pattern.fits(path, isFolder))
                .reduce((first, last) -> last).map(Pattern::ignored).orElse(false);
    }
}
