package org.dealwright.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module of ours as it was compiled.
 *
 * @param location the folder of its class files
 * @param loader what loads them
 */
public record CompiledModule(Path location, ClassLoader loader) {
    private static final String CLASS = ".class";

    /** The module that holds a type. Its class files must stand in a folder, as those of a module under test do. */
    public static CompiledModule of(Class<?> member) {
        try {
            Path location = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new CompiledModule(location, member.getClassLoader());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The packages that it exports to everybody. */
    public Set<String> exportedPackages() {
        try (InputStream in = Files.newInputStream(location.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every type that an embedder can name, by name. */
    public List<Class<?>> exportedTypes() {
        Set<String> packages = exportedPackages();
        try (Stream<Path> files = Files.walk(location)) {
            return files.map(file -> location.relativize(file).toString())
                    .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info" + CLASS))
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace(File.separatorChar, '.'))
                    .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(this::named)
                    .filter(CompiledModule::isPublic)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> named(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a type can be named from outside of its package. */
    static boolean isPublic(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers()) || each.isAnonymousClass() || each.isLocalClass()) {
                return false;
            }
        }
        return true;
    }
}
