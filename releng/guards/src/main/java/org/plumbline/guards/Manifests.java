package org.plumbline.guards;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;

/** Rules about what bundles require, export and start. */
final class Manifests {

    private static final Set<String> ACTIVATORS = Set.of("BundleActivator", "Plugin", "AbstractUIPlugin", "EMFPlugin",
            "EclipsePlugin");

    private Manifests() {
    }

    static void requirements(SourceTree tree, Findings findings) {
        for (Bundle bundle : tree.bundles()) {
            if (Rooms.know(bundle.name())) {
                Stream.of("Require-Bundle", "Import-Package").flatMap(header -> bundle.names(header).stream())
                        .filter(required -> !Rooms.allow(bundle.name(), required))
                        .forEach(required -> add(tree, bundle, required, "may not be required", findings));
            }
        }
    }

    static void activators(SourceTree tree, Findings findings) {
        tree.bundles().stream().filter(bundle -> bundle.has("Bundle-Activator"))
                .forEach(bundle -> add(tree, bundle, "Bundle-Activator", "starts an activator", findings));
        for (JavaFile file : tree.java()) {
            for (Tree type : file.unit().getTypeDecls()) {
                if (type instanceof ClassTree declared && Stream
                        .concat(Stream.ofNullable(declared.getExtendsClause()), declared.getImplementsClause().stream())
                        .anyMatch(parent -> ACTIVATORS.contains(parent.toString()))) {
                    findings.add(file.path(), file.line(type), declared.getSimpleName() + " is an activator");
                }
            }
        }
    }

    static void contracts(SourceTree tree, Findings findings) {
        for (Bundle bundle : tree.bundles()) {
            String near = bundle.name().replace(".", "\\.") + "(\\.\\w+)?";
            Set<String> written = tree.java().stream().filter(file -> isIn(bundle, file) && !file.isGenerated())
                    .map(JavaFile::packageName).collect(Collectors.toSet());
            bundle.names("Export-Package").stream().filter(name -> written.contains(name) && !name.matches(near))
                    .forEach(name -> add(tree, bundle, name, "lies too deep for a contract", findings));
            if (bundle.isProduct()) {
                tree.java().stream().filter(file -> isIn(bundle, file) && !file.isGenerated())
                        .filter(file -> !file.packageName().matches(near) && !isInternal(file.packageName()))
                        .forEach(file -> findings.add(file.path(), file.line(file.unit().getPackage()),
                                file.packageName() + " is neither near the root nor internal"));
            }
        }
    }

    static void internals(SourceTree tree, Findings findings) {
        for (Bundle bundle : tree.bundles()) {
            bundle.names("Export-Package").stream().filter(Manifests::isInternal)
                    .forEach(name -> add(tree, bundle, name, "is exported", findings));
        }
        for (JavaFile file : tree.java()) {
            if (file.path().startsWith("releng/")) {
                continue; // measures and generates outside OSGi, where there are no doors
            }
            String own = file.bundle().replaceFirst("\\.tests$", "");
            for (ImportTree imported : file.unit().getImports()) {
                String name = imported.getQualifiedIdentifier().toString();
                if (name.startsWith("org.plumbline.") && isInternal(name) && !name.startsWith(own + ".internal.")) {
                    findings.add(file.path(), file.line(imported), name + " belongs to another bundle");
                }
            }
        }
    }

    /** Reports what a manifest says. */
    private static void add(SourceTree tree, Bundle bundle, String said, String what, Findings findings) {
        findings.add(bundle.manifestPath(), tree.line(bundle.manifestPath(), said), said + ' ' + what);
    }

    private static boolean isIn(Bundle bundle, JavaFile file) {
        return file.path().startsWith(bundle.folder() + '/');
    }

    private static boolean isInternal(String name) {
        return (name + '.').contains(".internal.");
    }
}
