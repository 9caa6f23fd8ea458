using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace MotCua.Documents.Printing;

/// <summary>One warm WeasyPrint process, spoken to over its standard input and output.</summary>
internal sealed class PrintWorker : IDisposable
{
    private const int LargestAnswer = 64 << 20;

    private readonly Process process;
    private readonly StringBuilder complaints = new();

    private PrintWorker(Process process) => this.process = process;

    /// <summary>Starts the process and waits until it has shaped its first letters.</summary>
    public static async Task<PrintWorker> Start(DocumentSettings settings, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(settings.Python)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // Isolated: neither the environment nor the working folder can slip another module under it.
        foreach (var argument in (string[])["-I", "-c", Script(), settings.PrintMemoryMegabytes.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception absent)
        {
            throw new RefusedException(DocumentRefusals.PrinterMissing.With($"{settings.Python}: {absent.Message}"));
        }

        var worker = new PrintWorker(process);
        process.ErrorDataReceived += (_, line) => worker.Note(line.Data);
        process.BeginErrorReadLine();
        try
        {
            await worker.Answer(cancel);
            return worker;
        }
        catch (PrintException problem)
        {
            worker.Dispose();
            throw new RefusedException(DocumentRefusals.PrinterMissing.With(problem.Message));
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    public async Task<byte[]> Draw(string html, CancellationToken cancel)
    {
        var request = JsonSerializer.SerializeToUtf8Bytes(new { html });
        var head = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(head, request.Length);
        var input = process.StandardInput.BaseStream;
        try
        {
            await input.WriteAsync(head, cancel);
            await input.WriteAsync(request, cancel);
            await input.FlushAsync(cancel);
        }
        catch (IOException broken)
        {
            throw new PrintException($"{broken.Message} {complaints}", alive: false);
        }

        return await Answer(cancel);
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        process.Dispose();
    }

    private async Task<byte[]> Answer(CancellationToken cancel)
    {
        var output = process.StandardOutput.BaseStream;
        var head = new byte[5];
        if (await output.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel) < head.Length)
        {
            throw new PrintException($"The process ended. {complaints}", alive: false);
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(1));
        if (length is < 0 or > LargestAnswer)
        {
            throw new PrintException($"An answer of {length} bytes is not believed.", alive: false);
        }

        var body = new byte[length];
        if (await output.ReadAtLeastAsync(body, length, throwOnEndOfStream: false, cancel) < length)
        {
            throw new PrintException($"The process ended. {complaints}", alive: false);
        }

        return head[0] == 0 ? body : throw new PrintException(Encoding.UTF8.GetString(body), alive: true);
    }

    private void Note(string? line)
    {
        if (line is not null && complaints.Length < 2000)
        {
            complaints.AppendLine(line);
        }
    }

    private static string Script()
    {
        using var stream = typeof(PrintWorker).Assembly.GetManifestResourceStream("weasyprint_worker.py")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>The drawing of one page failed; the process may still be good for the next.</summary>
internal sealed class PrintException(string message, bool alive) : Exception(message)
{
    public bool Alive { get; } = alive;
}
