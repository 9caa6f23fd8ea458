using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Procedures;

namespace MotCua.Exchange.OpenData;

/// <summary>A column of the open table: its name, its kind, and what it holds in both languages.</summary>
public sealed record OpenColumn(string Name, string Type, string Vi, string En, string? Separator = null);

/// <summary>The register as one table, a procedure a line; the dictionary of its columns is a file beside this one.</summary>
public static class OpenTable
{
    private static readonly Lazy<IReadOnlyList<OpenColumn>> Dictionary = new(() =>
    {
        using var stream = typeof(OpenTable).Assembly.GetManifestResourceStream("OpenData.dictionary.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<OpenColumn>>(stream, JsonSerializerOptions.Web)!;
    });

    public static IReadOnlyList<OpenColumn> Columns => Dictionary.Value;

    internal static string Heading => string.Join(',', Columns.Select(column => column.Name)) + "\r\n";

    internal static string Line(ProcedureCard card, Uri root)
    {
        var terms = card.Terms(Channel.Direct) ?? (card.Channels is [var first, ..] ? first : null);
        return string.Join(',', Columns.Select(column => Cell(Value(column.Name, card, terms, root)))) + "\r\n";
    }

    /// <summary>What the table is, for machines that read tables (CSV on the Web).</summary>
    internal static JsonObject Metadata(Uri root) => new()
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "vi" }),
        ["url"] = new Uri(root, "du-lieu-mo/thu-tuc.csv").ToString(),
        ["dc:title"] = "Danh mục thủ tục hành chính đang có hiệu lực",
        ["dc:language"] = "vi",
        ["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["lineTerminators"] = new JsonArray("\r\n"), ["header"] = true },
        ["tableSchema"] = new JsonObject
        {
            ["primaryKey"] = "code",
            ["aboutUrl"] = new Uri(root, "du-lieu-mo/thu-tuc/").ToString() + "{code}.json",
            ["columns"] = new JsonArray([.. Columns.Select(Described)]),
        },
    };

    private static JsonNode Described(OpenColumn column)
    {
        var described = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["datatype"] = column.Type,
            ["dc:description"] = new JsonArray(new JsonObject { ["@value"] = column.Vi, ["@language"] = "vi" }, new JsonObject { ["@value"] = column.En, ["@language"] = "en" }),
        };
        if (column.Separator is { } separator)
        {
            described["separator"] = separator;
        }

        return described;
    }

    private static string? Value(string column, ProcedureCard card, ChannelTerms? terms, Uri root) => column switch
    {
        "code" => card.Code.Value,
        "version" => card.Head.Number.ToString(CultureInfo.InvariantCulture),
        "name" => card.Name,
        "plain_name" => card.PlainName,
        "field" => card.Field,
        "levels" => Joined(card.Levels.Codes()),
        "online_level" => card.OnlineLevel.Code(),
        "competent_agency" => card.Content.Agencies.Competent,
        "implementing_agency" => card.Content.Agencies.Implementing,
        "applicants" => Joined(card.Content.Applicants),
        "channels" => Joined([.. card.Channels.Select(one => one.Channel.Code()).Distinct()]),
        "limit_value" => terms?.Limit?.Value.ToString(CultureInfo.InvariantCulture),
        "limit_unit" => terms?.Limit is { } limit ? limit.Unit.ToString() : null,
        "fees" => Joined([.. card.Channels.SelectMany(one => one.Fees).Select(fee => fee.Amount).Distinct().Order().Select(amount => amount.ToString(CultureInfo.InvariantCulture))]),
        "papers" => Joined([.. card.Components.Select(paper => paper.Name)]),
        "result" => Joined([.. card.Content.Results.Select(result => result.Name)]),
        "legal_basis" => Joined([.. card.LegalBasis.Select(law => law.Number ?? law.Title).OfType<string>()]),
        "decision" => card.Head.Decision,
        "from" => card.Head.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "until" => card.Head.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "hash" => card.Head.Hash,
        "address" => OpenAddress.Of(root, card.Code.Value),
        _ => throw new InvalidOperationException($"The dictionary has a column '{column}' that nobody fills."),
    };

    /// <summary>A bar parts the values of a cell, so none may stand within one.</summary>
    private static string Joined(IReadOnlyList<string> values) => string.Join('|', values.Select(value => value.Replace('|', '/')));

    private static string Cell(string? text) =>
        text is null ? "" : text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
