using System.Text.Json;
using MotCua.Forms.Schema.Checks;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Schema;

/// <summary>Turns schema texts into nodes, once each, following every reference.</summary>
internal sealed class SchemaCompiler(SchemaRules rules)
{
    private readonly SchemaLibrary library = new(rules);
    private readonly Dictionary<(SchemaDocument Document, string Pointer), SchemaNode> nodes = [];
    private readonly Dictionary<string, Dictionary<SchemaResource, SchemaNode>> dynamicAnchors = new(StringComparer.Ordinal);

    public SchemaRules Rules => rules;

    public JsonSchema Compile(JsonElement schema)
    {
        var resource = library.Add(schema, Address.Unnamed);
        var root = NodeAt(resource, schema, "");
        CompleteDynamicAnchors();
        return new JsonSchema(root);
    }

    public SchemaNode NodeAt(SchemaResource resource, JsonElement schema, string pointer)
    {
        if (nodes.TryGetValue((resource.Document, pointer), out var known))
        {
            return known;
        }

        resource = resource.Document.Resources.GetValueOrDefault(pointer, resource);
        var node = new SchemaNode(resource, $"{resource.Address}#{pointer[resource.Pointer.Length..]}");
        nodes[(resource.Document, pointer)] = node;
        node.Complete(schema.ValueKind switch
        {
            JsonValueKind.True => [],
            JsonValueKind.False => [new NeverCheck(node.Location)],
            JsonValueKind.Object => new KeywordReader(this, resource, schema, pointer, node.Location).Read(),
            _ => throw new SchemaFault($"{node.Location} is neither an object nor true or false."),
        });
        return node;
    }

    public SchemaNode Reference(SchemaResource from, string reference) => Resolve(from, reference).Node;

    public KeywordCheck DynamicReference(SchemaResource from, string reference, string location)
    {
        var (node, anchor) = Resolve(from, reference);
        if (anchor is null || !node.Resource.Anchors.TryGetValue(anchor, out var found) || !found.Dynamic)
        {
            return new ReferenceCheck(location, node);
        }

        if (!dynamicAnchors.TryGetValue(anchor, out var bearers))
        {
            dynamicAnchors[anchor] = bearers = [];
        }

        return new DynamicReferenceCheck(location, anchor, node, bearers);
    }

    private (SchemaNode Node, string? Anchor) Resolve(SchemaResource from, string reference)
    {
        var (path, fragment) = Address.Split(Address.Resolve(from.Address, reference));
        var resource = library.Find(path);
        var name = Uri.UnescapeDataString(fragment ?? "");
        if (name.Length == 0 || name[0] == '/')
        {
            return (ByPointer(resource, name, reference), null);
        }

        var anchor = resource.Anchors.TryGetValue(name, out var found)
            ? found : throw new SchemaFault($"{reference} names an anchor that does not exist in {resource.Address}.");
        return (ByPointer(resource, anchor.Pointer[resource.Pointer.Length..], reference), name);
    }

    private SchemaNode ByPointer(SchemaResource resource, string pointer, string reference)
    {
        var (at, place) = (resource.Root, resource.Pointer);
        foreach (var raw in pointer.Split('/').Skip(1))
        {
            var token = JsonPointer.Unescape(raw);
            if (!JsonPointer.TryStep(at, token, out at))
            {
                throw new SchemaFault($"{reference} leads to nothing in {resource.Address}.");
            }

            place += "/" + JsonPointer.Escape(token);
            resource = resource.Document.Resources.GetValueOrDefault(place, resource);
        }

        return NodeAt(resource, at, place);
    }

    // Compiling one bearer may bring in resources that bear the anchor too, so repeat until nothing is new.
    private void CompleteDynamicAnchors()
    {
        var before = -1;
        while (before != nodes.Count)
        {
            before = nodes.Count;
            foreach (var (anchor, bearers) in dynamicAnchors.ToArray())
            {
                foreach (var resource in nodes.Values.Select(node => node.Resource).Distinct().ToArray())
                {
                    if (!bearers.ContainsKey(resource) && resource.Anchors.TryGetValue(anchor, out var place) && place.Dynamic)
                    {
                        bearers[resource] = ByPointer(resource, place.Pointer[resource.Pointer.Length..], anchor);
                    }
                }
            }
        }
    }
}
