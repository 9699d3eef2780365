package org.plumbline.guards;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The table of behaviours: for each rule, red flag and screening question of a content pack the tests that show what
 * it says, or, after a dash, why the program does nothing of its own about it. A line is
 * {@code R-05 package.ClassTest#method another.ClassTest#method}.
 */
final class Behaviours {

    static final String TABLE = "tests/org.plumbline.core.tests/behaviours.txt";

    /** Rules, red flags, screening questions. */
    private static final Pattern STATES_BEHAVIOUR = Pattern.compile("(R|RF|Q)-\\d+[a-z]?");
    private static final int LEAST_REASON = 15;

    private Behaviours() {
    }

    static void check(SourceTree tree, Findings findings) {
        Map<String, String> table = new HashMap<>();
        int number = 0;
        for (String line : tree.text(TABLE).split("\n")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] row = line.split("\\s+", 2);
                if (row.length < 2 || table.put(row[0], row[1].strip()) != null) {
                    findings.add(TABLE, number, row[0] + " stands twice, or without a test");
                } else {
                    row(tree, row[0], row[1].strip(), number, findings);
                }
            }
        }
        tree.files("bundles/[^/]+/packs/[^/]+/inventory\\.txt").forEach(inventory -> tree.text(inventory).lines()
                .map(String::strip).filter(id -> STATES_BEHAVIOUR.matcher(id).matches() && !table.containsKey(id))
                .forEach(id -> findings.add(inventory, tree.line(inventory, id + '\n'), id + " has no test in "
                        + TABLE)));
    }

    private static void row(SourceTree tree, String id, String says, int number, Findings findings) {
        if (says.startsWith("\u2013")) {
            if (says.length() < LEAST_REASON) {
                findings.add(TABLE, number, id + " needs a reason");
            }
            return;
        }
        for (String test : says.split("\\s+")) {
            String[] parts = test.split("#");
            String file = parts[0].replace('.', '/') + ".java";
            boolean shown = parts.length == 2 && tree.files("(tests|releng)/.*/" + Pattern.quote(file))
                    .map(tree::text).anyMatch(text -> text.contains(' ' + parts[1] + '(')
                            && (text.contains(id) || text.contains(id.replace('-', '_'))));
            if (!shown) {
                findings.add(TABLE, number, "no test " + test + " that names " + id);
            }
        }
    }
}
