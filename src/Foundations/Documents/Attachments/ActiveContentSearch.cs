using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Attachments;

/// <summary>Finds scripts, programs to launch, and files hidden inside a PDF.</summary>
internal static class ActiveContentSearch
{
    private const int Deepest = 64;

    private static readonly HashSet<string> Actions = ["JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition", "RichMediaExecute"];
    private static readonly HashSet<string> Kinds = ["FileAttachment", "RichMedia", "Movie", "Screen", "3D", "EmbeddedFile"];
    private static readonly HashSet<string> Keys = ["JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent"];

    /// <summary>The name of what was found, or nothing. What lies deeper than anybody writes was put there to be missed, and is refused.</summary>
    public static string? In(IToken? token, int depth = 0) => token switch
    {
        _ when depth > Deepest => throw new RefusedException(DocumentRefusals.Unreadable),
        ObjectToken wrapped => In(wrapped.Data, depth + 1),
        StreamToken stream => In(stream.StreamDictionary, depth + 1),
        ArrayToken array => array.Data.Select(item => In(item, depth + 1)).FirstOrDefault(found => found is not null),
        DictionaryToken dictionary => Own(dictionary) ?? dictionary.Data.Values.Select(item => In(item, depth + 1)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? Own(DictionaryToken dictionary)
    {
        foreach (var (key, value) in dictionary.Data)
        {
            var name = (value as NameToken)?.Data;
            if (Keys.Contains(key))
            {
                return key;
            }

            if (name is not null && ((key is "S" && Actions.Contains(name)) || (key is "Subtype" or "Type" && Kinds.Contains(name))))
            {
                return name;
            }
        }

        return null;
    }
}
