package org.plumbline.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code is what the generator writes today: nothing edited by hand, missing or left over. */
class GeneratedCodeIsCurrentTest {

    private static final Path BUNDLE = Path.of("../../bundles/org.plumbline.model");

    @Test
    void committedCodeIsWhatTheGeneratorWrites(@TempDir Path fresh) throws IOException {
        new ModelGenerator(BUNDLE.resolve("model")).generateInto(fresh);

        Map<String, String> expected = read(fresh);
        Map<String, String> committed = read(BUNDLE.resolve("src-gen"));

        assertFalse(expected.isEmpty(), "the generator wrote nothing");
        assertEquals("", differences(expected, committed), "run ./workbench generate and commit what it changes");
    }

    private static String differences(Map<String, String> expected, Map<String, String> committed) {
        var names = new TreeSet<>(expected.keySet());
        names.addAll(committed.keySet());
        var report = new StringBuilder();
        for (String name : names) {
            if (!committed.containsKey(name)) {
                report.append("missing: ").append(name).append('\n');
            } else if (!expected.containsKey(name)) {
                report.append("superfluous: ").append(name).append('\n');
            } else if (!expected.get(name).equals(committed.get(name))) {
                report.append("differs: ").append(name).append('\n');
            }
        }
        return report.toString();
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                contents.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
