using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace MotCua.Documents.Printing;

/// <summary>The thing a template speaks of at one place, within the things around it.</summary>
internal sealed record Scope(object Model, int Number, Scope? Around)
{
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo?> Properties = new();

    public object? Find(string path)
    {
        if (path == ".")
        {
            return Model;
        }

        if (path == "@n")
        {
            return Number > 0 ? Number : Around?.Find(path);
        }

        var steps = path.Split('.');
        for (var scope = this; scope is not null; scope = scope.Around)
        {
            if (TryRead(scope.Model, steps[0], out var value))
            {
                foreach (var step in steps.Skip(1))
                {
                    if (value is not null && !TryRead(value, step, out value))
                    {
                        throw new InvalidOperationException($"'{path}' has no '{step}'.");
                    }
                }

                return value;
            }
        }

        throw new InvalidOperationException($"The model has no '{path}'.");
    }

    public static bool IsThere(object? value) => value switch
    {
        null or false or "" => false,
        IEnumerable rows => rows.GetEnumerator().MoveNext(),
        _ => true,
    };

    private static bool TryRead(object model, string name, out object? value)
    {
        if (model is IDictionary dictionary)
        {
            value = dictionary.Contains(name) ? dictionary[name] : null;
            return dictionary.Contains(name);
        }

        var property = Properties.GetOrAdd((model.GetType(), name), static key => key.Item1.GetProperty(key.Item2, BindingFlags.Public | BindingFlags.Instance));
        value = property?.GetValue(model);
        return property is not null;
    }
}
