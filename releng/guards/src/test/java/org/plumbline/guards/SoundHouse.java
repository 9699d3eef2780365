package org.plumbline.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The smallest tree in which every rule has something to look at and nothing to say. */
final class SoundHouse {

    static final String CORE = "bundles/org.plumbline.core/";
    static final String CORE_JAVA = CORE + "src/org/plumbline/core/";
    static final String TESTS = "tests/org.plumbline.core.tests/";

    private final Map<String, String> files = new LinkedHashMap<>();

    SoundHouse() {
        put(".gitignore", "target/\n!/releng/target/\n*.log\n");
        put("README.md", "- [`model`](bundles/org.plumbline.model)\n- [`core`](bundles/org.plumbline.core)\n");
        put("CONTRIBUTING.md", "Read `bundles/org.plumbline.core/src/`.\n");
        put("releng/target/platform.target", "<target/>\n");
        put("bundles/org.plumbline.model/META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-Name: %Bundle-Name
                Bundle-SymbolicName: org.plumbline.model
                Require-Bundle: org.eclipse.emf.ecore;visibility:=reexport
                """);
        put("bundles/org.plumbline.model/plugin.properties", "Bundle-Name = Model\n");
        put("bundles/org.plumbline.model/model/chart.ecore", """
                <EPackage name="chart"><eAnnotations><details key="documentation" value="Charts."/></eAnnotations>
                <eClassifiers name="Side"><eAnnotations><details key="documentation" value="A side."/></eAnnotations>
                <eLiterals name="LEFT">
                <eAnnotations><details key="documentation" value="Left."/></eAnnotations></eLiterals>
                </eClassifiers></EPackage>
                """);
        put("bundles/org.plumbline.model/packs/back/pack.xml", "<pack><chapters>pain.xml</chapters></pack>\n");
        put("bundles/org.plumbline.model/packs/back/pain.xml", "<chapter/>\n");
        put("bundles/org.plumbline.model/packs/back/inventory.txt", "R-01\nE-01\nRF-01\nQ-15a\n");
        put(Behaviours.TABLE, """
                # What the program does about it.
                R-01 org.plumbline.core.ScorerTest#scores
                RF-01 org.plumbline.core.ScorerTest#scores
                Q-15a \u2013 an entry question that decides nothing by itself
                """);
        put(CORE + "META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: org.plumbline.core;singleton:=true
                Require-Bundle: org.plumbline.model;bundle-version="[0.1,1)"
                Import-Package: org.eclipse.osgi.util
                Export-Package: org.plumbline.core,
                 org.plumbline.core.scoring
                """);
        put(CORE + "icons/score.svg", "<svg/>\n");
        put(CORE_JAVA + "Scorer.java", """
                package org.plumbline.core;

                /** Scores. */
                public final class Scorer {

                    private static final int ZERO = 0;

                    /** The score of nothing. */
                    public int score() {
                        return ZERO;
                    }
                }
                """);
        put(CORE_JAVA + "internal/Messages.java", """
                package org.plumbline.core.internal;

                final class Messages extends NLS {
                    static String best;
                    static String worst;
                }
                """);
        put(CORE_JAVA + "internal/messages.properties", "best=Best\nworst=Worst\n");
        put(TESTS + "META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: org.plumbline.core.tests
                Fragment-Host: org.plumbline.core
                """);
        put(TESTS + "src/org/plumbline/core/ScorerTest.java", """
                package org.plumbline.core;

                class ScorerTest { // R-01 and RF-01
                    @Test
                    void scores() {
                    }
                }
                """);
        put("features/org.plumbline.feature/feature.xml", """
                <feature label="%label">
                <plugin id="org.plumbline.model"/>
                <plugin id="org.plumbline.core"/>
                </feature>
                """);
        put("features/org.plumbline.feature/feature.properties", "label=Plumbline\n");
    }

    /** Sets what a file says. */
    SoundHouse put(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Replaces a part of a file. */
    SoundHouse change(String path, String part, String other) {
        if (!files.get(path).contains(part)) {
            throw new IllegalArgumentException(path + " has no " + part);
        }
        return put(path, files.get(path).replace(part, other));
    }

    /** Adds a member to the class {@code Scorer}, in line 6. */
    SoundHouse member(String code) {
        return change(CORE_JAVA + "Scorer.java", "    private static final int ZERO = 0;",
                "    " + code + "\n\n    private static final int ZERO = 0;");
    }

    SourceTree writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new SourceTree(folder);
    }
}
