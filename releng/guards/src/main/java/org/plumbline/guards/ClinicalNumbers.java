package org.plumbline.guards;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;

/**
 * Looks for numbers that belong into the content packs: a number other than 0 and 1 in one expression with a name that
 * speaks of a clinical threshold or of a test's accuracy.
 */
final class ClinicalNumbers {

    private static final Set<String> WORDS = Set.of("mcid", "mdc", "threshold", "sensitivity", "specificity",
            "likelihood", "cutoff", "prevalence", "norm", "norms");

    private ClinicalNumbers() {
    }

    static void check(SourceTree tree, Findings findings) {
        JavaCode.each(tree, JavaFile::isProduct, (file, path) -> {
            if (path.getLeaf() instanceof LiteralTree literal && literal.getValue() instanceof Number number
                    && number.doubleValue() != 0 && number.doubleValue() != 1 && speaksOfClinic(around(path))) {
                findings.add(file.path(), file.line(literal), literal + " looks like a clinical number");
            }
        });
    }

    /** The whole expression, or the variable it becomes the value of. */
    private static Tree around(TreePath path) {
        Tree parent = path.getParentPath().getLeaf();
        if (parent instanceof ExpressionTree && !(parent instanceof LambdaExpressionTree)) {
            return around(path.getParentPath());
        }
        return parent instanceof VariableTree ? parent : path.getLeaf();
    }

    private static boolean speaksOfClinic(Tree part) {
        boolean[] found = new boolean[1];
        new TreeScanner<Void, Void>() {

            @Override
            public Void visitVariable(VariableTree variable, Void unused) {
                look(variable.getName());
                return super.visitVariable(variable, unused);
            }

            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void unused) {
                look(identifier.getName());
                return super.visitIdentifier(identifier, unused);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree member, Void unused) {
                look(member.getIdentifier());
                return super.visitMemberSelect(member, unused);
            }

            private void look(CharSequence name) {
                found[0] |= Stream.of(name.toString().split("_|(?<=[a-z0-9])(?=[A-Z])"))
                        .anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\d+$", "")));
            }
        }.scan(part, null);
        return found[0];
    }
}
