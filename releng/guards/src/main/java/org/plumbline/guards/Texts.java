package org.plumbline.guards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about any text, and about the documents at the door. */
final class Texts {

    /** The hosts that package managers ask, in parts: no text of the tree may name one, this file neither. */
    private static final Pattern REGISTRY = Pattern.compile("""
            \\b(repo\\d?\\.(maven|spring|jenkins)[\\w.-]*\\.\\w+|(central|oss|s01)\\.sonatype\\.\\w+\
            |registry\\.[\\w-]+\\.(org|com|io|dev|net)|(files\\.python|test\\.py)[\\w-]*\\.org|pypi\\.\\w+\
            |plugins\\.gradle\\.\\w+|jitpack\\.\\w+|jcenter\\.\\w+|([\\w-]+\\.)?(debian|ubuntu)\\.(org|com)/\
            |proxy\\.golang\\.\\w+|(static\\.|index\\.)?crates\\.io|download\\.eclipse\\.\\w+\
            |repo\\.\\w+\\.(org|com|io)|(nexus|artifactory)\\.[\\w.-]+)""");
    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w.~*}$)/-])/(work|tmp|root|home|Users|mnt)/[\\w.-]+|\\b[A-Z]:\\\\Users\\\\\\w+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Pattern NAMED = Pattern.compile("`((bundles|features|releng|tests)/[^`\\s]*)`");

    private Texts() {
    }

    static void places(SourceTree tree, Findings findings) {
        tree.files(".*").forEach(path -> {
            int number = 0;
            for (String line : tree.text(path).split("\n")) {
                number++;
                report(REGISTRY, line, path, number, " is the address of a registry", findings);
                report(MACHINE, line, path, number, " is a place on one machine", findings);
            }
        });
    }

    private static void report(Pattern pattern, String line, String path, int number, String what, Findings findings) {
        Matcher found = pattern.matcher(line);
        while (found.find()) {
            findings.add(path, number, found.group() + what);
        }
    }

    static void tidiness(SourceTree tree, Findings findings) {
        tree.files(".*").filter(path -> !path.matches(".*(/src-gen/|LICENSE|OFL).*")).forEach(path -> {
            int number = 0;
            for (String line : tree.text(path).split("\n", -1)) {
                number++;
                if (line.matches(".*(\t|\r|\\s$).*")) {
                    findings.add(path, number, "has a tab, a carriage return, or a blank at its end");
                }
            }
            if (!tree.text(path).isEmpty() && !tree.text(path).endsWith("\n")) {
                findings.add(path, number, "does not end with a line end");
            }
        });
    }

    static void map(SourceTree tree, Findings findings) {
        tree.bundles().stream().filter(Bundle::isProduct).map(Bundle::folder)
                .filter(folder -> !tree.text("README.md").contains('(' + folder + ')'))
                .forEach(folder -> findings.add("README.md", 1, "the map has no link to " + folder));
    }

    static void paths(SourceTree tree, Findings findings) {
        tree.files("[^/]+\\.md|releng/docs/.*\\.md").forEach(path -> {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            mentions(tree, path, LINK, folder, findings);
            mentions(tree, path, NAMED, "", findings);
        });
    }

    private static void mentions(SourceTree tree, String path, Pattern pattern, String folder, Findings findings) {
        Matcher mention = pattern.matcher(tree.text(path));
        while (mention.find()) {
            String named = (folder + mention.group(1)).replaceFirst("/$", "");
            if (!tree.holds(named)) {
                findings.add(path, tree.line(path, mention.group()), named + " does not exist");
            }
        }
    }
}
