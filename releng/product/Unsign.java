import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the signature files out of every jar below a folder: the virtual machine keeps no class of a signed jar in
 * its shared archive, which is what makes the second start of the product a fast one.
 */
final class Unsign {

    private static final Pattern SIGNATURE = Pattern.compile("/META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private Unsign() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (var files = Files.walk(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (var jar : jars) {
            try (var contents = FileSystems.newFileSystem(jar)) {
                unsign(contents);
            }
        }
    }

    private static void unsign(FileSystem jar) throws IOException {
        var folder = jar.getPath("/META-INF");
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> signatures;
        try (var files = Files.list(folder)) {
            signatures = files.filter(file -> SIGNATURE.matcher(file.toString()).matches()).toList();
        }
        for (var signature : signatures) {
            Files.delete(signature);
        }
    }
}
