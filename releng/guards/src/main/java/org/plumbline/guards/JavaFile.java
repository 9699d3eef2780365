package org.plumbline.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/**
 * A Java file, parsed but not resolved.
 *
 * @param path where it lies
 * @param text what it says
 * @param unit what the compiler of the JDK makes of it
 * @param trees tells positions and docstrings
 */
record JavaFile(String path, String text, CompilationUnitTree unit, DocTrees trees) {

    /** Parses all Java files of a tree. */
    static List<JavaFile> parse(SourceTree tree) {
        List<Source> sources = tree.files(".*\\.java").map(path -> new Source(path, tree.text(path))).toList();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, problem -> { },
                List.of("-proc:none"), null, sources);
        DocTrees trees = DocTrees.instance(task);
        List<JavaFile> files = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                files.add(new JavaFile(path, tree.text(path), unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The line of a part, from 1. */
    int line(Tree part) {
        long start = trees.getSourcePositions().getStartPosition(unit, part);
        return start < 0 ? 1 : (int) unit.getLineMap().getLineNumber(start);
    }

    boolean hasDocstring(TreePath part) {
        return trees.getDocComment(part) != null;
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The bundle it belongs to, such as {@code org.plumbline.core}; for other files the name of the second folder. */
    String bundle() {
        return path.split("/")[1];
    }

    boolean isProduct() {
        return path.startsWith("bundles/");
    }

    boolean isGenerated() {
        return path.contains("/src-gen/");
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("source:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
