using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer;

/// <summary>One thing that somebody else changed meanwhile: what it said before, and says now.</summary>
public sealed record FactChange(string Name, string Before, string After);

/// <summary>What a page showed of a dossier, carried along by its forms, so that whoever comes second is told what changed. It says only what its reader had seen, and decides nothing.</summary>
public sealed record SeenFacts(IReadOnlyList<KeyValuePair<string, string>> Facts)
{
    public const string Box = "Seen";
    private const int Longest = 300;
    private const int MostBytes = 256 * 1024;

    public static SeenFacts Of(DossierView d, IReadOnlyList<SummaryPage> answers, Wording words, InWords say)
    {
        List<KeyValuePair<string, string>> facts = [];
        Add(words["desk.state"], words[$"stage.{d.Stage}"]);
        foreach (var step in d.Steps.Where(step => step.LeftAt is null))
        {
            Add(words["desk.step"], $"{step.Name}, {step.OfficerName ?? words["desk.nobody-yet"]}");
        }

        Add(words["workbook.first-due"], d.Due.FirstDue is { } first ? say.MomentInFull(first) : null);
        Add(words["workbook.due"], d.Due.IsExtended && d.Due.Due is { } due ? say.MomentInFull(due) : null);
        Add(words["reception.fee.due"], say.Money(d.Fee));
        Add(words["reception.fee.paid"], say.Money(d.Paid));
        foreach (var paper in d.Papers)
        {
            Add(paper.Name, $"{words[$"source.{paper.Source}"]}, {words[$"verdict.{paper.Verdict}"]}{(paper.Remark is { } remark ? $", {remark}" : "")}{string.Concat(paper.Files.Select(file => $"; {file.Name}"))}");
        }

        foreach (var row in answers.SelectMany(page => page.Rows.Select(row => (page.Title, row))))
        {
            Add($"{row.Title}: {row.row.Label}", row.row.Value);
        }

        Add(words["draft.result"], d.Draft is { } draft ? string.Join(" / ", [draft.Title, .. draft.Lines]) : null);
        Add(words["changes.supplements"], string.Join("; ", d.Supplements.SelectMany(asked => asked.Lines).Select(line => line.Words)));
        Add(words["dossier.consultations"], string.Join("; ", d.Consultations.Select(asked => $"{asked.AgencyName}: {asked.Question} {asked.Answer}")));
        Add(words["changes.result"], d.Result is { } result ? words["result.signed", result.Number, result.SignerName, say.MomentInShort(result.SignedAt)] : null);
        return new(facts);

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
            {
                facts.Add(new(name, Short(value)));
            }
        }
    }

    /// <summary>These, and what else a page shows.</summary>
    public SeenFacts And(IEnumerable<KeyValuePair<string, string>> more) => new([.. Facts, .. more.Where(one => one.Value.Length > 0).Select(one => KeyValuePair.Create(one.Key, Short(one.Value)))]);

    /// <summary>The answers of the form alone.</summary>
    public static SeenFacts Of(IReadOnlyList<SummaryPage> answers) =>
        new([.. answers.SelectMany(page => page.Rows.Where(row => row.Value.Length > 0).Select(row => new KeyValuePair<string, string>($"{page.Title}: {row.Label}", Short(row.Value))))]);

    /// <summary>What is different now; a thing that is there several times is compared as one.</summary>
    public IReadOnlyList<FactChange> ChangedTo(SeenFacts now)
    {
        var (before, after) = (Told(), now.Told());
        return
        [
            .. from name in before.Keys.Union(after.Keys)
               let was = before.GetValueOrDefault(name, "")
               let has = after.GetValueOrDefault(name, "")
               where was != has
               select new FactChange(name, was, has),
        ];
    }

    public string Pack()
    {
        using MemoryStream packed = new();
        using (DeflateStream deflate = new(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(deflate, Facts, JsonText.Options);
        }

        return Base64Url.EncodeToString(packed.ToArray());
    }

    /// <summary>Nothing when it cannot be read: then only who changed it is told.</summary>
    public static SeenFacts? Unpack(string? text)
    {
        try
        {
            using DeflateStream inflate = new(new MemoryStream(Base64Url.DecodeFromChars(text ?? "")), CompressionMode.Decompress);
            var bytes = new byte[MostBytes];
            var read = inflate.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false);
            return read == 0 ? null : new(JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(bytes.AsSpan(0, read), JsonText.Options) ?? []);
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException or JsonException)
        {
            return null;
        }
    }

    private Dictionary<string, string> Told() => Facts.GroupBy(fact => fact.Key).ToDictionary(same => same.Key, same => string.Join("; ", same.Select(fact => fact.Value)));

    private static string Short(string value) => value.Length <= Longest
        ? value
        : $"{value[..Longest]}… ({Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..8]})";
}
