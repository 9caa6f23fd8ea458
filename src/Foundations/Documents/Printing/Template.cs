using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Documents.Printing;

/// <summary>
/// HTML with holes. <c>{{name}}</c> is always escaped, <c>{{name|format}}</c> formatted, <c>{{#name}}…{{/name}}</c> repeated
/// or shown if there, <c>{{#name=Value}}</c> shown for one value, <c>{{^name}}</c> shown if not there, <c>{{>part}}</c> another
/// template, <c>{{@n}}</c> the number of the row, <c>{{.}}</c> what the section is about. A name that the model does not have is a mistake, not a blank.
/// </summary>
internal sealed partial class Template
{
    private static readonly ConcurrentDictionary<string, Template> Loaded = new();

    private readonly List<Node> nodes;

    private Template(List<Node> nodes) => this.nodes = nodes;

    private abstract record Node;

    private sealed record Literal(string Text) : Node;

    private sealed record Hole(string Path, string? Format) : Node;

    private sealed record Part(string Name) : Node;

    private sealed record Section(string Path, string? Value, bool Inverted, List<Node> Inside) : Node;

    /// <summary>The templates are data files that travel inside the assembly.</summary>
    public static Template Load(string name) => Loaded.GetOrAdd(name, static name =>
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(name + ".html")
            ?? throw new InvalidOperationException($"There is no template '{name}'.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    });

    public static Template Parse(string text)
    {
        var open = new Stack<(Section Section, List<Node> Outside)>();
        List<Node> nodes = [];
        var at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            nodes.Add(new Literal(text[at..tag.Index]));
            at = tag.Index + tag.Length;
            var (kind, path, value, format) = (tag.Groups["kind"].Value, tag.Groups["path"].Value, tag.Groups["value"], tag.Groups["format"]);
            switch (kind)
            {
                case "#" or "^":
                    var section = new Section(path, value.Success ? value.Value : null, kind == "^", []);
                    nodes.Add(section);
                    open.Push((section, nodes));
                    nodes = section.Inside;
                    break;
                case "/":
                    if (!open.TryPop(out var closed) || closed.Section.Path != path)
                    {
                        throw new FormatException($"'{{{{/{path}}}}}' closes nothing.");
                    }

                    nodes = closed.Outside;
                    break;
                case ">":
                    nodes.Add(new Part(path));
                    break;
                default:
                    nodes.Add(new Hole(path, format.Success ? format.Value : null));
                    break;
            }
        }

        nodes.Add(new Literal(text[at..]));
        return open.Count == 0 ? new(nodes) : throw new FormatException($"'{open.Peek().Section.Path}' is not closed.");
    }

    public string Fill(object model)
    {
        var html = new StringBuilder();
        Write(html, nodes, new Scope(model, 0, null));
        return html.ToString();
    }

    private static void Write(StringBuilder html, List<Node> nodes, Scope scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Literal literal:
                    html.Append(literal.Text);
                    break;
                case Hole hole:
                    Wording.Escape(html, Wording.Say(scope.Find(hole.Path), hole.Format));
                    break;
                case Part part:
                    Write(html, Load(part.Name).nodes, scope);
                    break;
                case Section section:
                    Write(html, section, scope);
                    break;
            }
        }
    }

    private static void Write(StringBuilder html, Section section, Scope scope)
    {
        var value = scope.Find(section.Path);
        var shown = section.Value is { } wanted ? value?.ToString() == wanted : Scope.IsThere(value);
        if (section.Inverted)
        {
            if (!shown)
            {
                Write(html, section.Inside, scope);
            }
        }
        else if (shown && section.Value is null && value is System.Collections.IEnumerable rows and not string and not System.Collections.IDictionary)
        {
            var number = 0;
            foreach (var row in rows)
            {
                Write(html, section.Inside, new Scope(row!, ++number, scope));
            }
        }
        else if (shown)
        {
            Write(html, section.Inside, value is bool || section.Value is not null ? scope : new Scope(value!, 0, scope));
        }
    }

    [GeneratedRegex(@"\{\{(?<kind>[#^/>]?)(?<path>[@\w.\-]+)(=(?<value>\w+))?(\|(?<format>[^}]+))?\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
