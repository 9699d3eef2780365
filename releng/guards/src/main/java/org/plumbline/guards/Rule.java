package org.plumbline.guards;

import java.util.List;
import java.util.function.BiConsumer;

/** The rules of the house that a program can check. */
enum Rule {

    TOP_LEVEL("the top level holds only what the map of the house names", Layout::topLevel),
    BUNDLES_HAVE_A_ROOM("every bundle has a row in rooms.properties and a name like its folder", Layout::rooms),
    FEATURE_LISTS_BUNDLES("the features list every bundle", Layout::features),
    TESTS_MIRROR_BUNDLES("a fragment of tests for each bundle, and none beside", Layout::tests),
    ICONS_ARE_SVG("icons are SVG, in icons/", Layout::icons),
    REQUIRED_ROOMS("a bundle requires what rooms.properties grants", Manifests::requirements),
    NO_ACTIVATORS("no activators: declarative services", Manifests::activators),
    CONTRACTS_ARE_NEAR("contracts lie in the root package or one below, all else in .internal", Manifests::contracts),
    INTERNAL_STAYS_INSIDE("what is internal is neither exported nor used by another bundle", Manifests::internals),
    HEADLESS("SWT, JFace and org.eclipse.ui live in ui and app only", JavaCode::headless),
    SPEAKING_NAMES("Util, Helper and Manager need the noun they serve", JavaCode::names),
    SHORT_CLASSES("a file of " + JavaCode.LONGEST + " lines needs a comment “Long because …”", JavaCode::length),
    NO_STATIC_STATE("no static state, an instance keeps what changes; or a comment “Static because …”",
            JavaCode::staticState),
    NO_SHORTCUTS("no printing to the console, no sleeping, no test switched off, no open ends", JavaCode::shortcuts),
    DOCSTRINGS("public types and methods of exported packages say what they are for", JavaCode::docstrings),
    TESTS_RUN("a class of tests is named …Test and not abstract, or nobody runs it", JavaCode::testsRun),
    NUMBERS_ARE_CONTENT("clinical numbers are content, with their source, not Java", ClinicalNumbers::check),
    MESSAGE_KEYS("keys of Messages and its properties are the same, in order", Sentences::messages),
    NO_DEAD_SENTENCES("each key of a properties file is there once, and used", Sentences::unused),
    NO_MISSING_SENTENCES("a key that code asks a resource bundle for is in the properties", Sentences::missing),
    PLUGIN_KEYS("%keys and their properties are the same", Sentences::plugins),
    MODEL_IS_EXPLAINED("every class, feature and literal of the model is documented", Models::documentation),
    BEHAVIOURS_ARE_SHOWN("each rule, red flag and question of a pack has a test that shows it", Behaviours::check),
    PACKS_ARE_COMPLETE("a pack lists the files of its folder, and they exist", Models::packs),
    NO_PLACES("no address of a package registry and no path of somebody's machine", Texts::places),
    TIDY_TEXTS("texts keep to .editorconfig: spaces, LF, nothing behind the end of a line", Texts::tidiness),
    MAP_IS_COMPLETE("the map in the README leads to every bundle", Texts::map),
    DOCUMENTS_TELL_TRUE("files and folders that documents name exist", Texts::paths);

    private final String sentence;
    private final BiConsumer<SourceTree, Findings> check;

    Rule(String sentence, BiConsumer<SourceTree, Findings> check) {
        this.sentence = sentence;
        this.check = check;
    }

    /** The rule in words. */
    String sentence() {
        return sentence;
    }

    /** Where {@code tree} breaks the rule. */
    List<Violation> violations(SourceTree tree) {
        Findings findings = new Findings();
        check.accept(tree, findings);
        return findings.violations();
    }
}
