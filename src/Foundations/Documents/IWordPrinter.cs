namespace MotCua.Documents;

/// <summary>The printer of what is written in Word: a .docx with marks is looked through, filled, and drawn as a tagged, archival PDF.</summary>
public interface IWordPrinter
{
    /// <summary>What a template may weigh.</summary>
    const int MostBytes = 5 << 20;

    /// <summary>Looks a template through. What is dangerous or no Word document is refused; what its author must mend is told, each with its place.</summary>
    Task<WordReading> Read(byte[] docx, WordCatalogue known, CancellationToken cancel);

    /// <summary>The passages that may be rewritten, as they read with these values.</summary>
    IReadOnlyList<WordPassage> Passages(byte[] docx, WordValues values);

    /// <summary>Draws the template filled with these values; every drawing is another file, even of the same values.</summary>
    Task<byte[]> Draw(byte[] docx, WordValues values, CancellationToken cancel);

    /// <summary>The same, but what was drawn once of this template and these values is handed out again to the byte.</summary>
    Task<byte[]> DrawOnce(byte[] docx, WordValues values, CancellationToken cancel);
}

/// <summary>What a template may name: single fields, and lists with the fields of their rows.</summary>
public sealed record WordCatalogue(IReadOnlyCollection<string> Fields, IReadOnlyDictionary<string, IReadOnlyCollection<string>> Lists)
{
    /// <summary>Names that only some of those have for whom the template is, each with who lacks it.</summary>
    public IReadOnlyDictionary<string, string> Lacking { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether somebody will be asked before the paper is drawn, so that passages can be rewritten.</summary>
    public bool TakesPassages { get; init; } = true;
}

/// <summary>What a template is filled with.</summary>
public sealed record WordValues(IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Each list is a row for each of its members.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>();

    /// <summary>What stands instead of the passages that may be rewritten; the template's own words where there is none.</summary>
    public IReadOnlyDictionary<string, string> Passages { get; init; } = new Dictionary<string, string>();

    /// <summary>The title that the PDF bears.</summary>
    public string Title { get; init; } = "";
}

/// <summary>A passage of a template that may be rewritten: its name, and its words.</summary>
public sealed record WordPassage(string Name, string Text);

/// <summary>Where in a template something stands: in which part, at which paragraph, with the words around it.</summary>
public sealed record WordPlace(WordPart Part, int Paragraph, string Words);

/// <summary>The parts of a document in which marks may stand.</summary>
public enum WordPart
{
    Body,
    Header,
    Footer,
    Note,
}

/// <summary>What must be mended in a template before it can be used; the code is the key of its words.</summary>
public sealed record WordFault(string Code, string Names, WordPlace Place);

/// <summary>A field, list or condition found in a template, and how often.</summary>
public sealed record WordFound(string Name, int Times);

/// <summary>What a template is made of.</summary>
public sealed record WordReading(IReadOnlyList<WordFound> Fields, IReadOnlyList<WordFound> Lists, IReadOnlyList<string> Passages, bool HasSignaturePlace, IReadOnlyList<WordFault> Faults)
{
    /// <summary>What is sure to stand on every paper: fields under no condition but their own, those of a row as "list.field".</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];
}
