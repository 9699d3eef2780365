package org.plumbline.guards;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

/** Rules about strings that people read. */
final class Sentences {

    private static final Pattern REFERENCE = Pattern.compile("(?<=[\"\\s>])%([A-Za-z][\\w.-]*)");

    /** How code asks for a sentence. */
    private static final Pattern ASKING = Pattern.compile(
            "[\\w.()]*\\.say|([\\w.()]*\\.)?(words|messages|bundle)(\\(\\))?\\.getString", Pattern.CASE_INSENSITIVE);

    private Sentences() {
    }

    static void messages(SourceTree tree, Findings findings) {
        for (JavaFile file : tree.java()) {
            for (Tree type : file.unit().getTypeDecls()) {
                if (type instanceof ClassTree declared && JavaCode.extendsNls(declared)) {
                    compare(file, fields(file, declared), PropertiesFile.read(tree, properties(file)), findings);
                }
            }
        }
    }

    private static void compare(JavaFile file, Map<String, Integer> fields, PropertiesFile properties,
            Findings findings) {
        fields.forEach((name, line) -> {
            if (!properties.keys().containsKey(name)) {
                findings.add(file.path(), line, name + " has no sentence in " + properties.path());
            }
        });
        properties.keys().forEach((key, line) -> {
            if (!fields.containsKey(key)) {
                findings.add(properties.path(), line, key + " has no field in " + file.path());
            }
        });
        inOrder(file.path(), fields, findings);
        inOrder(properties.path(), properties.keys(), findings);
    }

    private static void inOrder(String path, Map<String, Integer> names, Findings findings) {
        List<String> list = List.copyOf(names.keySet());
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i - 1).compareToIgnoreCase(list.get(i)) > 0) {
                findings.add(path, names.get(list.get(i)), list.get(i) + " is out of order");
            }
        }
    }

    private static Map<String, Integer> fields(JavaFile file, ClassTree type) {
        Map<String, Integer> fields = new LinkedHashMap<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field && field.getModifiers().getFlags().toString().contains("static")
                    && !field.getModifiers().getFlags().toString().contains("final")) {
                fields.put(field.getName().toString(), file.line(field));
            }
        }
        return fields;
    }

    private static String properties(JavaFile file) {
        return file.path().replaceFirst("[^/]+$", "messages.properties");
    }

    static void unused(SourceTree tree, Findings findings) {
        tree.files("(bundles|tests)/.*\\.properties").filter(path -> !path.endsWith("build.properties"))
                .map(path -> PropertiesFile.read(tree, path))
                .forEach(file -> file.repeated().forEach(key -> findings.add(file.path(), file.keys().get(key),
                        key + " stands there again")));
        tree.files("bundles/[^/]+/src/.*\\.properties").forEach(path -> {
            Set<String> words = words(tree, path.split("/")[1]);
            PropertiesFile.read(tree, path).keys().forEach((key, line) -> {
                if (!isUsed(key, words)) {
                    findings.add(path, line, key + " is not used");
                }
            });
        });
    }

    static void missing(SourceTree tree, Findings findings) {
        for (Bundle bundle : tree.bundles()) {
            Set<String> keys = tree.files(bundle.folder() + "/src/.*\\.properties")
                    .flatMap(path -> PropertiesFile.read(tree, path).keys().keySet().stream())
                    .collect(Collectors.toSet());
            JavaCode.each(tree, file -> file.isProduct() && file.bundle().equals(bundle.name()), (file, path) -> {
                if (path.getLeaf() instanceof MethodInvocationTree call
                        && ASKING.matcher(call.getMethodSelect().toString()).matches() && !call.getArguments().isEmpty()
                        && call.getArguments().get(0) instanceof LiteralTree key && !"".equals(key.getValue())
                        && !keys.contains(key.getValue())) {
                    findings.add(file.path(), file.line(call), key.getValue() + " has no sentence");
                }
            });
        }
    }

    /**
     * A key is used as it stands, or made from its beginning and a value: {@code "change." + grade}. The command line's
     * library makes keys from the names of commands: {@code chart.export.usage.description}.
     */
    private static boolean isUsed(String name, Set<String> words) {
        String key = name.replaceFirst("(.*\\.)?([^.]+)\\.usage\\.[a-z]+$", "$2");
        String beginning = key.substring(0, key.lastIndexOf('.') + 1);
        return words.contains(key) || !beginning.isEmpty()
                && (words.contains(beginning) || words.contains(beginning.substring(0, beginning.length() - 1)));
    }

    /** All names and string literals of a bundle, and the names of the model, whose literals have sentences. */
    private static Set<String> words(SourceTree tree, String bundle) {
        Set<String> words = new HashSet<>();
        tree.files("bundles/[^/]+/model/[^/]+\\.ecore").forEach(path -> {
            Matcher name = Pattern.compile("name=\"(\\w+)\"").matcher(tree.text(path));
            while (name.find()) {
                words.add(name.group(1));
            }
        });
        JavaCode.each(tree, file -> file.bundle().equals(bundle), (file, path) -> {
            switch (path.getLeaf()) {
                case LiteralTree literal -> words.add(String.valueOf(literal.getValue()));
                case IdentifierTree identifier -> words.add(identifier.getName().toString());
                case MemberSelectTree member -> words.add(member.getIdentifier().toString());
                case VariableTree variable -> words.add(variable.getName().toString());
                default -> { }
            }
        });
        return words;
    }

    static void plugins(SourceTree tree, Findings findings) {
        tree.files("bundles/[^/]+/plugin\\.properties").forEach(path -> compare(tree, path,
                List.of(path.replace(".properties", ".xml"), path.replace("plugin.properties", "META-INF/MANIFEST.MF")),
                findings));
        tree.files("features/[^/]+/feature\\.properties")
                .forEach(path -> compare(tree, path, List.of(path.replace(".properties", ".xml")), findings));
    }

    private static void compare(SourceTree tree, String path, List<String> users, Findings findings) {
        PropertiesFile properties = PropertiesFile.read(tree, path);
        Set<String> used = new HashSet<>();
        for (String user : users) {
            Matcher reference = REFERENCE.matcher(tree.text(user));
            while (reference.find()) {
                if (used.add(reference.group(1)) && !properties.keys().containsKey(reference.group(1))) {
                    findings.add(user, tree.line(user, reference.group()), reference.group() + " is not in " + path);
                }
            }
        }
        properties.keys().forEach((key, line) -> {
            if (!used.contains(key)) {
                findings.add(path, line, key + " is not used");
            }
        });
    }
}
