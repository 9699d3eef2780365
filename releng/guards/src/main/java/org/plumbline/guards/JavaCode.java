package org.plumbline.guards;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/** Rules about Java that people write. */
final class JavaCode {

    /** So many lines need no reason. */
    static final int LONGEST = 500;

    /** So many are worth a look. */
    static final int LONG = 400;

    private static final Set<String> WINDOWED = Set.of("org.plumbline.ui", "org.plumbline.app",
            "org.plumbline.ui.tests", "org.plumbline.testkit.ui");
    /** What is put into the product to measure it: it watches the window. */
    private static final Set<String> WATCHING = Set.of("org.plumbline.bench.start", "org.plumbline.bench.desk");
    private static final Pattern WIDGETS = Pattern.compile("org\\.eclipse\\.(swt|jface|ui)\\..*");
    private static final Pattern EMPTY_NAME = Pattern.compile(
            "(Abstract|Base|Common|Core|Default|General|Generic|Misc|Plumbline|Shared|Simple)*(Util|Helper|Manager)s?");
    private static final Pattern MUTABLE = Pattern.compile(
            "[\\w.]*(Map|List|Set|Deque|Queue|StringBuilder|ThreadLocal|Atomic\\w+)");
    private static final Pattern SHORTCUT = Pattern.compile("System\\.(out|err)|Thread\\.sleep|.*\\.printStackTrace");
    /** Where standard output belongs to: the command line writes its answers there. */
    private static final String CONSOLE =
            "bundles/org.plumbline.cli/src/org/plumbline/cli/internal/CommandLineApplication.java";
    private static final Pattern OPEN_END = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Set<String> TEST_METHODS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory",
            "TestTemplate");

    private JavaCode() {
    }

    static void headless(SourceTree tree, Findings findings) {
        each(tree, file -> !WINDOWED.contains(file.bundle()) && !WATCHING.contains(file.packageName()), (file, path) -> {
            if (path.getLeaf() instanceof ImportTree imported
                    && WIDGETS.matcher(imported.getQualifiedIdentifier().toString()).matches()) {
                findings.add(file.path(), file.line(imported), imported.getQualifiedIdentifier() + " needs a window");
            }
        });
    }

    static void names(SourceTree tree, Findings findings) {
        each(tree, file -> true, (file, path) -> {
            if (path.getLeaf() instanceof ClassTree type && EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                findings.add(file.path(), file.line(type), type.getSimpleName() + " says nothing");
            }
            if (path.getLeaf() instanceof CompilationUnitTree unit
                    && file.packageName().matches(".*\\.(util|helper|manager)s?(\\..*)?")) {
                findings.add(file.path(), file.line(unit.getPackage()), file.packageName() + " says nothing");
            }
        });
    }

    static void length(SourceTree tree, Findings findings) {
        longFiles(tree).stream().filter(file -> lines(file) > LONGEST && !file.text().contains("Long because "))
                .forEach(file -> findings.add(file.path(), lines(file), lines(file) + " lines, and no reason"));
    }

    /** The files that are becoming long. */
    static List<JavaFile> longFiles(SourceTree tree) {
        return tree.java().stream().filter(file -> !file.isGenerated() && lines(file) > LONG).toList();
    }

    static int lines(JavaFile file) {
        return (int) file.text().lines().count();
    }

    static void staticState(SourceTree tree, Findings findings) {
        each(tree, file -> file.isProduct() && !file.text().contains("Static because "), (file, path) -> {
            if (!(path.getLeaf() instanceof VariableTree field)
                    || !(path.getParentPath().getLeaf() instanceof ClassTree type) || extendsNls(type)) {
                return;
            }
            Set<Modifier> said = field.getModifiers().getFlags();
            boolean implied = type.getKind() == Tree.Kind.INTERFACE;
            boolean constant = implied || said.contains(Modifier.FINAL);
            boolean mutable = field.getInitializer() instanceof NewClassTree made
                    && MUTABLE.matcher(made.getIdentifier().toString().replaceAll("<.*", "")).matches();
            if ((implied || said.contains(Modifier.STATIC)) && (!constant || mutable)) {
                findings.add(file.path(), file.line(field), field.getName() + " is static and can change");
            }
        });
    }

    static boolean extendsNls(ClassTree type) {
        return type.getExtendsClause() != null && type.getExtendsClause().toString().equals("NLS");
    }

    static void shortcuts(SourceTree tree, Findings findings) {
        each(tree, file -> file.isProduct() && !file.path().equals(CONSOLE), (file, path) -> {
            if (path.getLeaf() instanceof MemberSelectTree used && SHORTCUT.matcher(used.toString()).matches()) {
                findings.add(file.path(), file.line(used), used + " is a shortcut");
            }
        });
        each(tree, file -> true, (file, path) -> {
            if (path.getLeaf() instanceof AnnotationTree annotation
                    && annotation.getAnnotationType().toString().endsWith("Disabled")) {
                findings.add(file.path(), file.line(annotation), "a test is switched off");
            }
            if (path.getLeaf() instanceof CompilationUnitTree) {
                Matcher openEnd = OPEN_END.matcher(file.text());
                while (openEnd.find()) {
                    findings.add(file.path(), (int) file.unit().getLineMap().getLineNumber(openEnd.start()),
                            openEnd.group() + " is an open end");
                }
            }
        });
    }

    static void docstrings(SourceTree tree, Findings findings) {
        Set<String> exported = Set.copyOf(tree.bundles().stream()
                .flatMap(bundle -> bundle.names("Export-Package").stream()).distinct().toList());
        each(tree, file -> exported.contains(file.packageName()) && !file.path().contains(".tests/"), (file, path) -> {
            Tree part = path.getLeaf();
            if ((part instanceof ClassTree || part instanceof MethodTree method && !isOverride(method)
                    && !method.getName().contentEquals("<init>")) && isPublic(path) && !file.hasDocstring(path)) {
                findings.add(file.path(), file.line(part),
                        (part instanceof MethodTree method ? method.getName() : ((ClassTree) part).getSimpleName())
                                + " has no docstring");
            }
        });
    }

    private static boolean isOverride(MethodTree method) {
        return hasAnnotation(method.getModifiers(), Set.of("Override"));
    }

    private static boolean hasAnnotation(ModifiersTree modifiers, Set<String> names) {
        return modifiers.getAnnotations().stream().anyMatch(a -> names.contains(a.getAnnotationType().toString()));
    }

    /** Whether the part and everything around it is public, said or implied by an interface. */
    private static boolean isPublic(TreePath path) {
        if (path.getLeaf() instanceof CompilationUnitTree) {
            return true;
        }
        ModifiersTree modifiers = switch (path.getLeaf()) {
            case ClassTree type -> type.getModifiers();
            case MethodTree method -> method.getModifiers();
            default -> null;
        };
        boolean implied = path.getParentPath().getLeaf() instanceof ClassTree around
                && around.getKind() == Tree.Kind.INTERFACE;
        return modifiers != null && (modifiers.getFlags().contains(Modifier.PUBLIC)
                || implied && !modifiers.getFlags().contains(Modifier.PRIVATE)) && isPublic(path.getParentPath());
    }

    static void testsRun(SourceTree tree, Findings findings) {
        each(tree, file -> file.path().startsWith("tests/") || file.path().contains("/src/test/"), (file, path) -> {
            if (path.getLeaf() instanceof MethodTree method && hasAnnotation(method.getModifiers(), TEST_METHODS)) {
                ClassTree type = (ClassTree) path.getParentPath().getLeaf();
                boolean nested = hasAnnotation(type.getModifiers(), Set.of("Nested"));
                boolean abstracted = type.getModifiers().getFlags().contains(Modifier.ABSTRACT);
                if (abstracted || !nested && !type.getSimpleName().toString().endsWith("Test")
                        || !file.path().endsWith("Test.java")) {
                    findings.add(file.path(), file.line(method), method.getName() + " does not run");
                }
            }
        });
    }

    /** Shows every part of the files that people wrote and {@code wanted} takes. */
    static void each(SourceTree tree, Predicate<JavaFile> wanted, BiConsumer<JavaFile, TreePath> visitor) {
        tree.java().stream().filter(file -> !file.isGenerated()).filter(wanted).forEach(file -> {
            TreePath whole = new TreePath(file.unit());
            visitor.accept(file, whole);
            new TreePathScanner<Void, Void>() {

                @Override
                public Void scan(Tree part, Void unused) {
                    if (part != null) {
                        visitor.accept(file, new TreePath(getCurrentPath(), part));
                    }
                    return super.scan(part, unused);
                }
            }.scan(whole, null);
        });
    }
}
