using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>The fields that Word's mail merge inserts, written whole or in pieces.</summary>
internal static class MergeFields
{
    public static void LayIn(Paragraph paragraph)
    {
        foreach (var simple in paragraph.Descendants<SimpleField>().Where(one => MarkElement.ParagraphOf(one) == paragraph).ToList())
        {
            if (NameIn(simple.Instruction?.Value) is { } name)
            {
                simple.InsertBeforeSelf(MarkElement.Of(WordMark.OfTag(name) ?? new(MarkKind.Unreadable, name), simple.Descendants<Run>().FirstOrDefault()?.RunProperties));
                simple.Remove();
            }
        }

        Stack<List<Run>> open = new();
        foreach (var run in paragraph.Descendants<Run>().Where(one => MarkElement.ParagraphOf(one) == paragraph).ToList())
        {
            var sign = run.GetFirstChild<FieldChar>()?.FieldCharType;
            if (sign is not null && sign == FieldCharValues.Begin)
            {
                open.Push([]);
            }

            foreach (var field in open)
            {
                field.Add(run);
            }

            if (sign is not null && sign == FieldCharValues.End && open.TryPop(out var whole))
            {
                Replace(whole);
            }
        }
    }

    /// <summary>Every instruction of a field in the paragraph, to be looked at; pieces of one instruction are put together.</summary>
    public static IEnumerable<string> Instructions(OpenXmlElement paragraph)
    {
        foreach (var simple in paragraph.Descendants<SimpleField>())
        {
            yield return simple.Instruction?.Value ?? "";
        }

        Stack<System.Text.StringBuilder> open = new();
        foreach (var one in paragraph.Descendants())
        {
            if (one is FieldChar sign && sign.FieldCharType is { } kind)
            {
                if (kind == FieldCharValues.Begin)
                {
                    open.Push(new());
                }
                else if (open.TryPop(out var said))
                {
                    yield return said.ToString();
                    if (kind == FieldCharValues.Separate)
                    {
                        open.Push(new());
                    }
                }
            }
            else if (one is FieldCode code)
            {
                if (open.Count == 0)
                {
                    yield return code.Text;
                }
                else
                {
                    open.Peek().Append(code.Text);
                }
            }
        }

        foreach (var unfinished in open)
        {
            yield return unfinished.ToString();
        }
    }

    private static void Replace(List<Run> whole)
    {
        if (NameIn(string.Concat(whole.SelectMany(run => run.Elements<FieldCode>()).Select(code => code.Text))) is not { } name)
        {
            return;
        }

        var look = (whole.FirstOrDefault(run => run.GetFirstChild<Text>() is not null) ?? whole[0]).RunProperties;
        whole[0].InsertBeforeSelf(MarkElement.Of(WordMark.OfTag(name) ?? new(MarkKind.Unreadable, name), look));
        foreach (var run in whole)
        {
            run.Remove();
        }
    }

    private static string? NameIn(string? instruction)
    {
        var said = (instruction ?? "").Trim();
        if (!said.StartsWith("MERGEFIELD", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = said["MERGEFIELD".Length..].Trim();
        return rest.StartsWith('"') ? rest[1..].Split('"')[0] : rest.Split(' ', '\\')[0];
    }
}
