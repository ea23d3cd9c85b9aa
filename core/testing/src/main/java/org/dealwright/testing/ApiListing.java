package org.dealwright.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that an embedder can call, a line for each type and each member. */
public final class ApiListing {
    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    private ApiListing() {}

    /** A line for each type, and below it, indented, one for each of its members, by their text. */
    public static List<String> of(List<Class<?>> types) {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : types) {
            lines.add(header(type));
            members(type).forEach(member -> lines.add("    " + member));
        }
        return lines;
    }

    /** Each sealed type with those it permits, by name: compilers keep their own order where there is no permits clause. */
    public static List<String> sealed(List<Class<?>> types) {
        return types.stream()
                .filter(Class::isSealed)
                .map(type -> type.getName() + " permits "
                        + Stream.of(type.getPermittedSubclasses())
                                .map(Class::getName)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String header(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String modifiers = Stream.of(
                        type.isSealed() ? "sealed" : "",
                        Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract" : "",
                        Modifier.isFinal(type.getModifiers()) && !type.isRecord() && !type.isEnum() ? "final" : "")
                .filter(word -> !word.isEmpty())
                .map(word -> word + " ")
                .collect(Collectors.joining());
        String components = type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(ApiListing::component)
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        String parents = parents(type).stream().map(Type::getTypeName).collect(Collectors.joining(", "));
        return modifiers + kind + " " + type.getName() + variables(type.getTypeParameters()) + components
                + (parents.isEmpty() ? "" : " : " + parents);
    }

    private static List<Type> parents(Class<?> type) {
        List<Type> parents = new ArrayList<>();
        Class<?> above = type.getSuperclass();
        boolean plain = above == null || above == Object.class || above == Record.class || type.isEnum();
        // one that cannot be named is listed all the same where it says what the letters in its members stand for
        if (!plain && (CompiledModule.isPublic(above) || above.getTypeParameters().length > 0)) {
            parents.add(type.getGenericSuperclass());
        }
        parents.addAll(List.of(type.getGenericInterfaces()));
        return parents;
    }

    private static String component(RecordComponent component) {
        return component.getGenericType().getTypeName() + " " + component.getName();
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers(), type) && !field.isSynthetic()) {
                members.add(
                        modifiers(field.getModifiers()) + field.getGenericType().getTypeName() + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers(), type) && !constructor.isSynthetic()) {
                members.add("new" + parameters(constructor));
            }
        }
        // what a type that cannot be named adds to one that can, such as a generated builder
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            if (each == type || !CompiledModule.isPublic(each)) {
                methods(each, type, members);
            }
        }
        return members;
    }

    private static void methods(Class<?> from, Class<?> type, Set<String> members) {
        for (Method method : from.getDeclaredMethods()) {
            boolean implied = type.isRecord() && OF_EVERY_RECORD.contains(method.getName());
            if (isVisible(method.getModifiers(), type) && !method.isSynthetic() && !implied) {
                members.add(modifiers(method.getModifiers())
                        + (method.isDefault() ? "default " : "")
                        + variables(method.getTypeParameters())
                        + (method.getTypeParameters().length == 0 ? "" : " ")
                        + method.getGenericReturnType().getTypeName()
                        + " "
                        + method.getName()
                        + parameters(method));
            }
        }
    }

    private static boolean isVisible(int modifiers, Class<?> type) {
        return Modifier.isPublic(modifiers)
                || (Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers()));
    }

    private static String modifiers(int modifiers) {
        return (Modifier.isStatic(modifiers) ? "static " : "") + (Modifier.isAbstract(modifiers) ? "abstract " : "");
    }

    private static String parameters(Executable executable) {
        return Stream.of(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", executable.isVarArgs() ? ") varargs" : ")"));
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables).map(ApiListing::variable).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String variable(TypeVariable<?> variable) {
        String bounds = Stream.of(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(Type::getTypeName)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }
}
