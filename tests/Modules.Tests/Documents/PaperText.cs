namespace MotCua.Modules.Tests.Documents;

/// <summary>What stands on a paper, without the blanks between, for lines break where there is room.</summary>
internal static class PaperText
{
    public static async Task<string> Of(byte[] pdf)
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "paper.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        return string.Concat((await Tool.Run("pdftotext", "-raw", file, "-")).Output.Where(sign => !char.IsWhiteSpace(sign)));
    }
}
