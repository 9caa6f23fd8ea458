namespace MotCua.Forms;

/// <summary>Words of a form: Vietnamese first, English where somebody wrote it.</summary>
public sealed record FormText(string Vi, string? En = null)
{
    public string In(string language) => language == "en" && En is { Length: > 0 } ? En : Vi;

    public override string ToString() => Vi;
}
