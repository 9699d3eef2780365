package org.plumbline.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.guards.SoundHouse.CORE;
import static org.plumbline.guards.SoundHouse.CORE_JAVA;
import static org.plumbline.guards.SoundHouse.TESTS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen to find what breaks it, in the right line, and nothing where all is well. */
class BrokenHouseTest {

    private static final String SCORER = CORE_JAVA + "Scorer.java";
    private static final String MANIFEST = CORE + "META-INF/MANIFEST.MF";
    private static final String MESSAGES = CORE_JAVA + "internal/messages.properties";
    private static final String PACK = "bundles/org.plumbline.model/packs/back/pack.xml";

    @TempDir
    private Path folder;

    private record Damage(Rule rule, SoundHouse house, String where) {

        @Override
        public String toString() {
            return rule + " at " + where;
        }
    }

    private static Damage damage(Rule rule, String where, SoundHouse house) {
        return new Damage(rule, house, where);
    }

    private static SoundHouse house() {
        return new SoundHouse();
    }

    static Stream<Damage> damages() {
        return Stream.of(layout(), manifests(), code(), sentences(), documents()).flatMap(List::stream);
    }

    private static List<Damage> layout() {
        return List.of(
                damage(Rule.TOP_LEVEL, "notes.txt:1", house().put("notes.txt", "Notes.\n")),
                damage(Rule.TOP_LEVEL, "docs:1", house().put("docs/map.txt", "Map.\n")),
                damage(Rule.BUNDLES_HAVE_A_ROOM, "bundles/org.plumbline.attic/META-INF/MANIFEST.MF:1",
                        house().put("bundles/org.plumbline.attic/META-INF/MANIFEST.MF",
                                "Manifest-Version: 1.0\nBundle-SymbolicName: org.plumbline.attic\n")),
                damage(Rule.BUNDLES_HAVE_A_ROOM, MANIFEST + ":2",
                        house().change(MANIFEST, "org.plumbline.core;", "org.plumbline.kernel;")),
                damage(Rule.FEATURE_LISTS_BUNDLES, MANIFEST + ":1", house().change(
                        "features/org.plumbline.feature/feature.xml", "<plugin id=\"org.plumbline.core\"/>", "")),
                damage(Rule.TESTS_MIRROR_BUNDLES, TESTS + "META-INF/MANIFEST.MF:3",
                        house().change(TESTS + "META-INF/MANIFEST.MF", "plumbline.core\n", "plumbline.ui\n")),
                damage(Rule.TESTS_MIRROR_BUNDLES, "tests/org.plumbline.old.tests/META-INF/MANIFEST.MF:1",
                        house().put("tests/org.plumbline.old.tests/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")),
                damage(Rule.TESTS_MIRROR_BUNDLES, "bundles/org.plumbline.model/META-INF/MANIFEST.MF:1",
                        house().put("bundles/org.plumbline.model/src/org/plumbline/model/Side.java",
                                "package org.plumbline.model;\n")),
                damage(Rule.ICONS_ARE_SVG, CORE + "icons/score.png:1", house().put(CORE + "icons/score.png", "")),
                damage(Rule.ICONS_ARE_SVG, CORE + "pictures/score.svg:1",
                        house().put(CORE + "pictures/score.svg", "")));
    }

    private static List<Damage> manifests() {
        return List.of(
                damage(Rule.REQUIRED_ROOMS, MANIFEST + ":3",
                        house().change(MANIFEST, "org.plumbline.model;", "org.plumbline.store,org.plumbline.model;")),
                damage(Rule.REQUIRED_ROOMS, MANIFEST + ":4",
                        house().change(MANIFEST, "org.eclipse.osgi.util", "org.eclipse.swt.widgets")),
                damage(Rule.NO_ACTIVATORS, MANIFEST + ":7", house().change(MANIFEST, " org.plumbline.core.scoring\n",
                        " org.plumbline.core.scoring\nBundle-Activator: org.plumbline.core.Start\n")),
                damage(Rule.NO_ACTIVATORS, SCORER + ":4",
                        house().change(SCORER, "class Scorer", "class Scorer implements BundleActivator")),
                damage(Rule.CONTRACTS_ARE_NEAR, CORE_JAVA + "scoring/deep/Depth.java:1", house()
                        .put(CORE_JAVA + "scoring/deep/Depth.java", "package org.plumbline.core.scoring.deep;\n")),
                damage(Rule.CONTRACTS_ARE_NEAR, MANIFEST + ":6", house()
                        .change(MANIFEST, "org.plumbline.core.scoring", "org.plumbline.core.internal.deep")
                        .put(CORE_JAVA + "internal/deep/Depth.java", "package org.plumbline.core.internal.deep;\n")),
                damage(Rule.INTERNAL_STAYS_INSIDE, MANIFEST + ":6",
                        house().change(MANIFEST, "org.plumbline.core.scoring", "org.plumbline.core.internal")),
                damage(Rule.INTERNAL_STAYS_INSIDE, SCORER + ":2", house().change(SCORER, "core;\n",
                        "core;\nimport org.plumbline.store.internal.Row;\n")));
    }

    private static List<Damage> code() {
        return List.of(
                damage(Rule.HEADLESS, SCORER + ":2",
                        house().change(SCORER, "core;\n", "core;\nimport org.eclipse.swt.widgets.Text;\n")),
                damage(Rule.HEADLESS, SCORER + ":2",
                        house().change(SCORER, "core;\n", "core;\nimport static org.eclipse.jface.Dialog.open;\n")),
                damage(Rule.SPEAKING_NAMES, SCORER + ":6", house().member("private record CommonUtils() { }")),
                damage(Rule.SPEAKING_NAMES, SCORER + ":6", house().member("private interface Manager { }")),
                damage(Rule.SPEAKING_NAMES, CORE_JAVA + "util/Text.java:1",
                        house().put(CORE_JAVA + "util/Text.java", "package org.plumbline.core.util;\n")),
                damage(Rule.SHORT_CLASSES, SCORER + ":514", house().member("//\n".repeat(500))),
                damage(Rule.NO_STATIC_STATE, SCORER + ":6", house().member("private static int count;")),
                damage(Rule.NO_STATIC_STATE, SCORER + ":6",
                        house().member("private static final Map<String, String> CACHE = new java.util.HashMap<>();")),
                damage(Rule.NO_SHORTCUTS, SCORER + ":6", house().member("{ System.out.println(); }")),
                damage(Rule.NO_SHORTCUTS, SCORER + ":6", house().member("{ Thread.sleep(1); }")),
                damage(Rule.NO_SHORTCUTS, SCORER + ":6", house().member("{ new Exception().printStackTrace(); }")),
                damage(Rule.NO_SHORTCUTS, SCORER + ":6", house().member("// TO" + "DO later")),
                damage(Rule.NO_SHORTCUTS, TESTS + "src/org/plumbline/core/ScorerTest.java:4", house()
                        .change(TESTS + "src/org/plumbline/core/ScorerTest.java", "@Test", "@Disabled @Test")),
                damage(Rule.DOCSTRINGS, SCORER + ":3", house().change(SCORER, "/** Scores. */\n", "")),
                damage(Rule.DOCSTRINGS, SCORER + ":6", house().member("public void clear() { }")),
                damage(Rule.DOCSTRINGS, SCORER + ":7",
                        house().member("/** Listens. */\n public interface Listener { void changed(); }")),
                damage(Rule.TESTS_RUN, TESTS + "src/org/plumbline/core/Scores.java:1", house()
                        .put(TESTS + "src/org/plumbline/core/Scores.java", "class Scores { @Test void adds() { } }\n")),
                damage(Rule.TESTS_RUN, TESTS + "src/org/plumbline/core/ScorerTest.java:4", house().change(
                        TESTS + "src/org/plumbline/core/ScorerTest.java", "class", "abstract class")),
                damage(Rule.NUMBERS_ARE_CONTENT, SCORER + ":6", house().member("private final double mcidOfOdi = 10;")),
                damage(Rule.NUMBERS_ARE_CONTENT, SCORER + ":6",
                        house().member("private boolean isReal(Scale s) { return s.change() >= s.getMdc() * 1.5; }")));
    }

    private static List<Damage> sentences() {
        return List.of(
                damage(Rule.MESSAGE_KEYS, MESSAGES + ":3", house().put(MESSAGES, "best=Best\nworst=Worst\nzero=0\n")),
                damage(Rule.MESSAGE_KEYS, CORE_JAVA + "internal/Messages.java:5", house().put(MESSAGES, "best=Best\n")),
                damage(Rule.MESSAGE_KEYS, MESSAGES + ":2", house().put(MESSAGES, "worst=Worst\nbest=Best\n")),
                damage(Rule.NO_DEAD_SENTENCES, MESSAGES + ":1",
                        house().put(MESSAGES, "best=Best\nworst=Worst\nbest=Better\n")),
                damage(Rule.NO_DEAD_SENTENCES, CORE_JAVA + "messages.properties:2", house()
                        .member("private String word = say(\"used.\" + ZERO);")
                        .put(CORE_JAVA + "messages.properties", "used.zero=None\nforgotten.zero=Nil\n")),
                damage(Rule.NO_MISSING_SENTENCES, SCORER + ":6",
                        house().member("private String word = words.say(\"good\");")),
                damage(Rule.NO_MISSING_SENTENCES, SCORER + ":6",
                        house().member("private String word = messages().getString(\"good\");")),
                damage(Rule.PLUGIN_KEYS, "bundles/org.plumbline.model/plugin.properties:2", house()
                        .put("bundles/org.plumbline.model/plugin.properties", "Bundle-Name = Model\nview = View\n")),
                damage(Rule.PLUGIN_KEYS, "features/org.plumbline.feature/feature.xml:1",
                        house().put("features/org.plumbline.feature/feature.properties", "")),
                damage(Rule.MODEL_IS_EXPLAINED, "bundles/org.plumbline.model/model/chart.ecore:3",
                        house().change("bundles/org.plumbline.model/model/chart.ecore", "Left.", " ")),
                damage(Rule.BEHAVIOURS_ARE_SHOWN, "bundles/org.plumbline.model/packs/back/inventory.txt:2",
                        house().put("bundles/org.plumbline.model/packs/back/inventory.txt", "R-01\nR-02\n")),
                damage(Rule.BEHAVIOURS_ARE_SHOWN, Behaviours.TABLE + ":2",
                        house().change(Behaviours.TABLE, "R-01 org.plumbline.core.ScorerTest#scores",
                                "R-01 org.plumbline.core.ScorerTest#guesses")),
                damage(Rule.BEHAVIOURS_ARE_SHOWN, Behaviours.TABLE + ":3", house()
                        .change(TESTS + "src/org/plumbline/core/ScorerTest.java", "// R-01 and RF-01", "// R-01")),
                damage(Rule.BEHAVIOURS_ARE_SHOWN, Behaviours.TABLE + ":4",
                        house().change(Behaviours.TABLE, " an entry question that decides nothing by itself", "")),
                damage(Rule.PACKS_ARE_COMPLETE, "bundles/org.plumbline.model/packs/back/pain.xml:1",
                        house().put(PACK, "<pack/>\n")),
                damage(Rule.PACKS_ARE_COMPLETE, PACK + ":2", house().put(PACK,
                        "<pack><chapters>pain.xml</chapters>\n<samples>../P-0001.xml</samples></pack>\n")));
    }

    private static List<Damage> documents() {
        return List.of(
                damage(Rule.NO_PLACES, "README.md:3",
                        house().change("README.md", "core)\n", "core)\nsee https://repo1." + "maven.org/x\n")),
                damage(Rule.NO_PLACES, "README.md:3",
                        house().change("README.md", "core)\n", "core)\nsee deb.debian" + ".org/debian\n")),
                damage(Rule.NO_PLACES, "workbench:1", house().put("workbench", "cd /" + "home/jo/plumbline\n")),
                damage(Rule.NO_PLACES, "workbench:1", house().put("workbench", "log=/" + "tmp/workbench.log\n")),
                damage(Rule.TIDY_TEXTS, "README.md:1", house().change("README.md", "model)\n", "model) \n")),
                damage(Rule.TIDY_TEXTS, SCORER + ":6", house().member("\tprivate int score;")),
                damage(Rule.TIDY_TEXTS, "LICENCES.txt:1", house().put("LICENCES.txt", "EPL")),
                damage(Rule.MAP_IS_COMPLETE, "README.md:1",
                        house().change("README.md", "- [`core`](bundles/org.plumbline.core)", "")),
                damage(Rule.DOCUMENTS_TELL_TRUE, "README.md:3",
                        house().change("README.md", "core)\n", "core)\n![window](releng/docs/window.png)\n")),
                damage(Rule.DOCUMENTS_TELL_TRUE, "CONTRIBUTING.md:1",
                        house().change("CONTRIBUTING.md", "src/", "source/")));
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWhereAllIsWell(Rule rule) throws IOException {
        assertEquals(List.of(), rule.violations(house().writeTo(folder)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void finds(Damage damage) throws IOException {
        List<Violation> violations = damage.rule.violations(damage.house.writeTo(folder));
        assertEquals(Set.of(damage.where), violations.stream().map(each -> each.file() + ':' + each.line())
                .collect(Collectors.toSet()), violations::toString);
    }

    @Test
    void everyRuleIsBrokenOnce() {
        assertEquals(EnumSet.allOf(Rule.class), damages().map(Damage::rule).collect(Collectors.toSet()));
    }

    @Test
    void aReasonExcusesALongClass() throws IOException {
        SoundHouse house = house().member("// Long because it is one table.\n" + "//\n".repeat(500));
        assertEquals(List.of(), Rule.SHORT_CLASSES.violations(house.writeTo(folder)));
    }

    @Test
    void whatGitIgnoresIsNotLookedAt() throws IOException {
        SoundHouse house = house().put(CORE + "target/Copy.java", "class Util { }\n").put("notes.log", "Notes.\n");
        SourceTree tree = house.writeTo(folder);
        assertEquals(List.of(), Rule.SPEAKING_NAMES.violations(tree));
        assertEquals(List.of(), Rule.TOP_LEVEL.violations(tree));
        assertEquals(List.of("releng/target/platform.target"), tree.files("releng/.*").toList());
    }
}
