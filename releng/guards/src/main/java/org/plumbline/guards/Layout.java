package org.plumbline.guards;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules about which files and folders there are. */
final class Layout {

    private static final Set<String> TOP_LEVEL = Set.of("pom.xml", "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
            "LICENSE", "workbench", "bundles", "features", "releng", "tests");

    /** Tested through the window it opens, by the tests of ui. */
    private static final Set<String> TESTED_ELSEWHERE = Set.of("org.plumbline.app");

    /** The folders of tests that are no fragment of a bundle. */
    private static final Set<String> NO_FRAGMENTS = Set.of("org.plumbline.testkit", "org.plumbline.testkit.ui",
            "org.plumbline.e2e");

    private Layout() {
    }

    static void topLevel(SourceTree tree, Findings findings) {
        tree.names("").stream().filter(name -> !name.startsWith(".") && !TOP_LEVEL.contains(name))
                .forEach(name -> findings.add(name, 1, "has no place at the top level"));
    }

    static void rooms(SourceTree tree, Findings findings) {
        for (Bundle bundle : tree.bundles()) {
            if (bundle.isProduct() && !Rooms.know(bundle.name())) {
                findings.add(bundle.manifestPath(), 1, bundle.name() + " has no row in rooms.properties");
            }
            if (!bundle.names("Bundle-SymbolicName").equals(List.of(bundle.name()))) {
                findings.add(bundle.manifestPath(), tree.line(bundle.manifestPath(), "Bundle-SymbolicName"),
                        "the symbolic name differs from the folder's");
            }
        }
    }

    static void features(SourceTree tree, Findings findings) {
        String features = tree.files("features/[^/]+/feature\\.xml").map(tree::text).collect(Collectors.joining());
        tree.bundles().stream().filter(Bundle::isProduct)
                .filter(bundle -> !features.contains("<plugin id=\"" + bundle.name() + '"'))
                .forEach(bundle -> findings.add(bundle.manifestPath(), 1, "no feature lists " + bundle.name()));
    }

    static void tests(SourceTree tree, Findings findings) {
        Set<String> untested = new TreeSet<>();
        tree.bundles().stream().filter(bundle -> bundle.isProduct() && tree.holds(bundle.folder() + "/src"))
                .map(Bundle::name).forEach(untested::add);
        Set<String> tested = Set.copyOf(untested);
        for (Bundle tests : tree.bundles()) {
            if (tests.isProduct() || NO_FRAGMENTS.contains(tests.name())) {
                continue;
            }
            String host = tests.name().replaceFirst("\\.tests$", "");
            if (!tested.contains(host) || !tests.names("Fragment-Host").equals(List.of(host))) {
                findings.add(tests.manifestPath(), tree.line(tests.manifestPath(), "Fragment-Host"),
                        "is not the fragment of a bundle " + host);
            }
            untested.remove(host);
        }
        untested.removeAll(TESTED_ELSEWHERE);
        untested.forEach(bundle -> findings.add("bundles/" + bundle + "/META-INF/MANIFEST.MF", 1,
                "there is no tests/" + bundle + ".tests"));
    }

    static void icons(SourceTree tree, Findings findings) {
        tree.files("bundles/.*\\.(png|gif|jpe?g|bmp|ico|icns)")
                .forEach(path -> findings.add(path, 1, "is a picture of pixels"));
        tree.files("bundles/.*\\.svg").filter(path -> !path.matches("bundles/[^/]+/icons/.*"))
                .forEach(path -> findings.add(path, 1, "lies outside icons/"));
    }
}
