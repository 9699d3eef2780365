package org.plumbline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Runs EMF's generator outside Eclipse over the genmodels of the model bundle.
 * A genmodel holds options only: classes and features are taken from the ecore file each time, so a new feature needs
 * no second entry.
 */
final class ModelGenerator {

    private static final URI MODEL = URI.createPlatformResourceURI("org.plumbline.model/model/", false);
    private static final URI SOURCES = URI.createPlatformResourceURI("org.plumbline.model/src-gen/", false);

    private final Path modelFolder;

    /**
     * @param modelFolder the folder that holds the ecore files and their genmodels
     */
    ModelGenerator(Path modelFolder) {
        this.modelFolder = modelFolder;
    }

    /**
     * Generates the Java code of every genmodel.
     *
     * @param sourceFolder the root of the generated packages; empty or missing, so that nothing old is merged in
     * @throws IOException if a file cannot be read or written, or a model is not valid
     */
    void generateInto(Path sourceFolder) throws IOException {
        Files.createDirectories(sourceFolder);
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put("*", new EcoreResourceFactoryImpl());
        var locations = resources.getURIConverter().getURIMap();
        locations.put(MODEL, location(modelFolder));
        locations.put(SOURCES, location(sourceFolder));
        for (Path file : genModels()) {
            generate(load(file.getFileName().toString(), resources));
        }
    }

    private static URI location(Path folder) {
        return URI.createURI(folder.toUri().toString());
    }

    private List<Path> genModels() throws IOException {
        try (var files = Files.newDirectoryStream(modelFolder, "*.genmodel")) {
            return StreamSupport.stream(files.spliterator(), false).sorted().toList();
        }
    }

    private static GenModel load(String name, ResourceSet resources) throws IOException {
        var resource = resources.getResource(MODEL.trimSegments(1).appendSegment(name), true);
        GenModel genModel = (GenModel) resource.getContents().getFirst();
        genModel.reconcile();
        if (genModel.getGenPackages().isEmpty()) {
            throw new IOException(name + " names no ecore package that can be read");
        }
        for (GenPackage genPackage : genModel.getGenPackages()) {
            check(Diagnostician.INSTANCE.validate(genPackage.getEcorePackage()));
        }
        check(genModel.diagnose());
        genModel.setCanGenerate(true);
        return genModel;
    }

    private static void generate(GenModel genModel) throws IOException {
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        generator.getOptions().resourceSet = genModel.eResource().getResourceSet();
        check(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static void check(Diagnostic diagnostic) throws IOException {
        if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
            throw new IOException(messages(diagnostic).collect(Collectors.joining("\n")));
        }
    }

    private static Stream<String> messages(Diagnostic diagnostic) {
        return Stream.concat(Stream.of(diagnostic.getMessage()),
                diagnostic.getChildren().stream().flatMap(ModelGenerator::messages));
    }
}
