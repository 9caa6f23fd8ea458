namespace MotCua.Digitising.Fields;

/// <summary>What a field holds, and so how it is mended and judged.</summary>
public enum FieldKind { Text, Name, Date, Digits, Identity, Code }

/// <summary>What a field is to the vault: the paper's number, who issued it, when, and until when it is good.</summary>
public enum FieldRole { None, Number, IssuedBy, IssuedOn, ValidUntil, Holder }

/// <summary>Where one field of a paper stands: after which printed words, how it looks, over how many lines; or at which place in the paper's code.</summary>
public sealed record TemplateField(string Key, string Name, FieldKind Kind)
{
    /// <summary>The printed words before it; any of these.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>The field stands under its words, not beside them.</summary>
    public bool Below { get; init; }

    public int Lines { get; init; } = 1;

    /// <summary>How it must look; the first group, where there is one, is the value.</summary>
    public string? Pattern { get; init; }

    public FieldRole Role { get; init; }

    /// <summary>The place in the code of the paper, from nought.</summary>
    public int? InCode { get; init; }

    /// <summary>A paper without it is not whole.</summary>
    public bool Required { get; init; }
}

/// <summary>How one kind of paper is read: by which titles it is known, and where its fields stand.</summary>
public sealed record ReadingTemplate(string PaperType, string Name, IReadOnlyList<string> Titles, IReadOnlyList<TemplateField> Fields)
{
    /// <summary>Other kinds of paper that are written the same way.</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];

    /// <summary>What parts the fields of its code, where it bears one.</summary>
    public string? CodeParts { get; init; }

    /// <summary>Printed words that end a field and begin none.</summary>
    public IReadOnlyList<string> Stops { get; init; } = [];
}

/// <summary>What was read for one field: how sure, of one, and where it stands, in thousandths of its page; the page is counted from nought.</summary>
public sealed record FieldFound(string Key, string Name, string Value, double Confidence)
{
    public int Page { get; init; }

    public int Left { get; init; }

    public int Top { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public bool FromCode { get; init; }
}

/// <summary>One page as it was read, with its size.</summary>
public sealed record ReadSide(int Width, int Height, IReadOnlyList<ReadWord> Words)
{
    public IReadOnlyList<string> Codes { get; init; } = [];
}
