using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Filling;

/// <summary>Names of answers as a posted form writes them: "con.ho_ten", "nguoi[0].ten".</summary>
internal static partial class AnswerPath
{
    public static JsonNode? Read(JsonObject answers, string id)
    {
        JsonNode? at = answers;
        foreach (var step in id.Split('.'))
        {
            if (at is not JsonObject block || !block.TryGetPropertyValue(step, out at))
            {
                return null;
            }
        }

        return at;
    }

    public static void Write(JsonObject answers, string id, JsonNode? value)
    {
        var steps = id.Split('.');
        var block = answers;
        foreach (var step in steps[..^1])
        {
            if (block[step] is not JsonObject inner)
            {
                block[step] = inner = [];
            }

            block = inner;
        }

        if (value is null)
        {
            block.Remove(steps[^1]);
        }
        else
        {
            block[steps[^1]] = value;
        }
    }

    /// <summary>Makes sure the block around a field exists, so that the schema can miss what is not in it.</summary>
    public static void MakeRoom(JsonObject answers, string id)
    {
        var block = answers;
        foreach (var step in id.Split('.')[..^1])
        {
            if (block[step] is not JsonObject inner)
            {
                block[step] = inner = [];
            }

            block = inner;
        }
    }

    /// <summary>"/nguoi/0/ten" is "nguoi[0].ten".</summary>
    public static string NameOf(string pointer)
    {
        var name = "";
        foreach (var token in pointer.Split('/').Skip(1).Select(JsonPointer.Unescape))
        {
            name += int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? $"[{row}]" : name.Length == 0 ? token : $".{token}";
        }

        return name;
    }

    /// <summary>"nguoi[0].ten" is the field "nguoi.ten" of the design.</summary>
    public static string DesignName(string name) => RowPattern().Replace(name, "");

    public static bool IsFieldId(string id) => IdPattern().IsMatch(id);

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
