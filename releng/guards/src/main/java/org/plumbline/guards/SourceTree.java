package org.plumbline.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a checkout that Git does not ignore. Their paths are relative to its root and have slashes. */
final class SourceTree {

    private final Map<String, String> texts = new TreeMap<>();
    private final List<JavaFile> java;
    private final List<Bundle> bundles;

    /** Reads the tree at a folder. */
    SourceTree(Path root) {
        try {
            Path ignore = root.resolve(".gitignore");
            IgnoredFiles ignored = new IgnoredFiles(Files.exists(ignore) ? Files.readString(ignore) : "");
            Files.walkFileTree(root, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return ignored.contains(root.relativize(folder), true) ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path path = root.relativize(file);
                    if (!ignored.contains(path, false)) {
                        texts.put(path.toString().replace('\\', '/'), read(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        java = JavaFile.parse(this);
        bundles = files("(bundles|tests)/[^/]+/META-INF/MANIFEST\\.MF").map(path -> new Bundle(path, text(path)))
                .toList();
    }

    private static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (byte each : bytes) {
            if (each == 0) {
                return ""; // not a text
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The files whose whole path fits the pattern, sorted. */
    Stream<String> files(String pattern) {
        return texts.keySet().stream().filter(path -> path.matches(pattern));
    }

    /** The names that lie directly in a folder; the root is the empty string. */
    TreeSet<String> names(String folder) {
        TreeSet<String> names = new TreeSet<>();
        String prefix = folder.isEmpty() ? "" : folder + '/';
        texts.keySet().stream().filter(path -> path.startsWith(prefix))
                .forEach(path -> names.add(path.substring(prefix.length()).split("/")[0]));
        return names;
    }

    /** Whether there is such a file or folder. */
    boolean holds(String path) {
        return texts.containsKey(path) || texts.keySet().stream().anyMatch(file -> file.startsWith(path + '/'));
    }

    /** What a file says; empty if there is no such file, or one that is not text. */
    String text(String path) {
        return texts.getOrDefault(path, "");
    }

    /** The first line of a file that has the part, or 1. */
    int line(String path, String part) {
        int at = text(path).indexOf(part);
        return at < 0 ? 1 : 1 + (int) text(path).substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** All Java files, those of the build too. */
    List<JavaFile> java() {
        return java;
    }

    /** The bundles, and the fragments and bundles of tests. */
    List<Bundle> bundles() {
        return bundles;
    }
}
