package de.rundertisch.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Lets pages read {@code #{draft.title}} from a public method {@code title()}: the components of records and the accessors of
 * entities, which EL 5 does not know. Only for types of this project, only for reading, only methods without parameters that
 * return something. Faces asks it before the bean resolver; types with classic getters fall through.
 */
public class AccessorResolver extends ELResolver {

    private static final String OURS = "de.rundertisch.";

    private static final ClassValue<ConcurrentMap<String, Optional<Method>>> ACCESSORS = new ClassValue<>() {
        @Override
        protected ConcurrentMap<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.get().invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Reading only: inputs bind to classic properties of backing beans.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return accessor(base, property).isPresent();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? null : String.class;
    }

    private static Optional<Method> accessor(Object base, Object property) {
        if (base == null
                || !(property instanceof String name)
                || !base.getClass().getName().startsWith(OURS)) {
            return Optional.empty();
        }
        return ACCESSORS.get(base.getClass()).computeIfAbsent(name, n -> find(base.getClass(), n));
    }

    private static Optional<Method> find(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            boolean readable = method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers());
            if (!readable) {
                return Optional.empty();
            }
            method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
