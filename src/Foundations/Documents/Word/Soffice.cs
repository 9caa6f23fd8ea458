using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MotCua.Documents.Word;

/// <summary>
/// LibreOffice as a tool: one document in, one PDF/A out, in a process of its own that has little memory, little time, no line to
/// anywhere, and a profile in which no macro runs and no link is followed. The profile is kept from one document to the next, which halves the wait.
/// Should the house be killed meanwhile, the program ends by itself when its time is over, or at the next opening of the house.
/// </summary>
internal sealed class Soffice(DocumentSettings settings, TimeProvider clock) : IDisposable
{
    private const int MostWaiting = 20;

    /// <summary>After so many documents, or so long, the profile is made anew: what one document may have left in it reaches few others.</summary>
    private const int MostDrawn = 200;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string Filter = """
        pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"false"},"ExportNotes":{"type":"boolean","value":"false"}}
        """;

    private const string Profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
        </oor:items>
        """;

    private readonly SemaphoreSlim turn = new(1);
    private OfficeHome? home;
    private DateTimeOffset begunAt;
    private int drawn;
    private int waiting;

    /// <summary>Where it works now; nowhere before the first document.</summary>
    internal string? Folder => home?.Folder;

    /// <summary>One at a time: the profile belongs to one process, and the machine to many.</summary>
    public async Task<byte[]> Convert(byte[] docx, CancellationToken cancel)
    {
        try
        {
            DocumentRefusals.WordPrinterBusy.If(Interlocked.Increment(ref waiting) > MostWaiting);
            await turn.WaitAsync(cancel);
            try
            {
                return await InTurn(docx, cancel);
            }
            finally
            {
                turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    public void Dispose()
    {
        Forget();
        turn.Dispose();
    }

    private async Task<byte[]> InTurn(byte[] docx, CancellationToken cancel)
    {
        if (++drawn > MostDrawn || clock.GetUtcNow() - begunAt > Longest || !Directory.Exists(home?.Folder))
        {
            Forget();
        }

        if (home is null)
        {
            (home, begunAt, drawn) = (OfficeHome.Begin(Profile), clock.GetUtcNow(), 1);
        }

        var folder = Directory.CreateDirectory(Path.Combine(home.Folder, Guid.CreateVersion7().ToString("N"))).FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "paper.docx"), docx, cancel);
            var said = await Run(folder, cancel);
            var paper = Path.Combine(folder, "paper.pdf");
            if (!File.Exists(paper))
            {
                // A profile that a killed process left behind may be what is wrong.
                Forget();
                throw new RefusedException(DocumentRefusals.PrintFailed.With(said.Length > 0 ? said : "LibreOffice"));
            }

            return await File.ReadAllBytesAsync(paper, cancel);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private async Task<string> Run(string folder, CancellationToken cancel)
    {
        using var process = Start(folder);
        var said = new StringBuilder();
        process.OutputDataReceived += (_, line) => Note(said, line.Data);
        process.ErrorDataReceived += (_, line) => Note(said, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(settings.PrintWithin);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            Forget();
            cancel.ThrowIfCancellationRequested();
            throw new RefusedException(DocumentRefusals.PrintFailed.With($"{settings.PrintWithin.TotalSeconds:0} s"));
        }

        lock (said)
        {
            return said.ToString().Trim();
        }
    }

    private Process Start(string folder)
    {
        DocumentRefusals.WordPrinterMissing.With(settings.Office).Unless(File.Exists(settings.Office));
        string[] line =
        [
            "timeout", "--signal=KILL", $"{settings.PrintWithin.TotalSeconds + 10:0}", .. Fence.Value, "prlimit", $"--as={(long)settings.OfficeMemoryMegabytes << 20}", $"--cpu={settings.PrintWithin.TotalSeconds:0}", "--core=0", $"--fsize={64 << 20}",
            settings.Office, $"-env:UserInstallation=file://{home!.Folder}/profile", "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard", "--convert-to", Filter, "--outdir", folder, Path.Combine(folder, "paper.docx"),
        ];
        var start = new ProcessStartInfo(line[0]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = folder };
        foreach (var argument in line.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        // Nothing of the house's own surroundings: neither its settings nor its passwords are any business of a converter.
        start.Environment.Clear();
        foreach (var (name, value) in new[] { ("PATH", "/usr/bin:/bin"), ("HOME", home!.Folder), ("TMPDIR", folder), ("LANG", "C.UTF-8"), ("SAL_USE_VCLPLUGIN", "svp"), ("SAL_DISABLE_OPENCL", "1") })
        {
            start.Environment[name] = value;
        }

        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception absent)
        {
            throw new RefusedException(DocumentRefusals.WordPrinterMissing.With(absent.Message));
        }
    }

    /// <summary>Where the machine allows it, a network of its own with nothing in it.</summary>
    private static readonly Lazy<string[]> Fence = new(() =>
    {
        string[] fence = ["unshare", "--user", "--map-root-user", "--net"];
        try
        {
            var start = new ProcessStartInfo(fence[0]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
            foreach (var argument in fence.Skip(1).Append("true"))
            {
                start.ArgumentList.Add(argument);
            }

            using var trial = Process.Start(start)!;
            return trial.WaitForExit(5000) && trial.ExitCode == 0 ? fence : [];
        }
        catch (Win32Exception)
        {
            return [];
        }
    });

    private void Forget() => Interlocked.Exchange(ref home, null)?.Dispose();

    private static void Note(StringBuilder said, string? line)
    {
        lock (said)
        {
            if (line is not null && said.Length < 2000 && !line.Contains("javaldx", StringComparison.Ordinal))
            {
                said.AppendLine(CultureInfo.InvariantCulture, $"{line}");
            }
        }
    }
}
