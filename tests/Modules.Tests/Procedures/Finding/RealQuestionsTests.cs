using System.IO.Compression;
using System.Text.Json;
using MotCua.Kernel;
using MotCua.Procedures.Finding;

namespace MotCua.Modules.Tests.Procedures.Finding;

/// <summary>The promise itself, where the national catalogue and the collected questions lie beside the repository; floors a little under what is reached.</summary>
public sealed class RealQuestionsTests
{
    [Fact]
    public void Most_questions_of_citizens_find_their_procedure()
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "shared/data is not here");
        var index = ProcedureIndex.Build(Rows(Path.Combine(folder!, "procedures", "procedures.jsonl.gz")).Select(Procedure));
        var questions = File.ReadLines(Path.Combine(folder!, "queries", "queries_dev.jsonl")).Select(line => JsonElement.Parse(line)).ToList();

        var colloquial = questions.Where(question => Text(question, "kind") == "colloquial" && Codes(question).Count > 0).ToList();
        Assert.InRange(Share(index, colloquial, 1, Written), 0.86, 1);
        Assert.InRange(Share(index, colloquial, 5, Written), 0.95, 1);
        Assert.InRange(Share(index, colloquial, 1, VietnameseFold.Fold), 0.85, 1);
        Assert.InRange(Share(index, colloquial, 5, VietnameseFold.Fold), 0.95, 1);

        var notQuoted = questions.Where(question => !question.GetProperty("quotes_name").GetBoolean() && Codes(question).Count > 0).ToList();
        Assert.InRange(Share(index, notQuoted, 5, Written), 0.94, 1);

        var elsewhere = questions.Where(question => Text(question, "kind") == "out_of_scope").ToList();
        Assert.InRange(elsewhere.Count(question => index.Find(Text(question, "query")).Nothing), 6, 7);
        Assert.InRange(questions.Count(question => Codes(question).Count > 0 && index.Find(Text(question, "query")).Nothing), 0, 3);
    }

    private static double Share(ProcedureIndex index, List<JsonElement> questions, int top, Func<string, string> write) =>
        questions.Count(question => index.Find(write(Text(question, "query")), limit: top).Hits.Any(hit => Codes(question).Contains(hit.Code))) / (double)questions.Count;

    private static string Written(string question) => question;

    private static SearchableProcedure Procedure(JsonElement row) => new(Text(row, "code"), Text(row, "name"), Text(row, "field"))
    {
        Levels = Strings(row, "levels"),
        Agency = row.TryGetProperty("agency", out var agency) ? Text(agency, "implementing") : null,
        Publisher = Text(row, "publisher"),
        Components = row.TryGetProperty("components", out var components) && components.ValueKind == JsonValueKind.Array
            ? [.. components.EnumerateArray().Select(component => Text(component, "name"))]
            : [],
        Result = Text(row, "result"),
        Description = Text(row, "description"),
        Applicants = Strings(row, "applicants"),
    };

    private static IEnumerable<JsonElement> Rows(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return JsonElement.Parse(line);
        }
    }

    private static List<string> Codes(JsonElement question) => Strings(question, "codes");

    private static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static List<string> Strings(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.ToString())] : [];

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "data", "queries")))
            {
                return Path.Combine(folder.FullName, "shared", "data");
            }
        }
        return null;
    }
}
