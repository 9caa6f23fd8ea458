using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace MotCua.Bench.Processes;

/// <summary>The npm package bpmn-engine, installed for the run into a folder that is thrown away.</summary>
internal static class OtherEngine
{
    public const string Version = "25.0.1";

    /// <summary>Steps a second; nothing, and a sentence why, where it cannot be had.</summary>
    public static async Task<(Pace Pace, string Node)?> Run(byte[] drawing, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-bench-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "permit.bpmn"), drawing);
            await using (var script = File.Create(Path.Combine(folder.FullName, "engine.mjs")))
            {
                await using var source = typeof(OtherEngine).Assembly.GetManifestResourceStream("engine.mjs")!;
                await source.CopyToAsync(script);
            }

            var node = (await Call(folder, "node", "--version")).Trim();
            await Call(folder, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", $"bpmn-engine@{Version}");
            var said = JsonDocument.Parse(await Call(folder, "node", "engine.mjs", "permit.bpmn", seconds.ToString(CultureInfo.InvariantCulture))).RootElement;
            return (new(said.GetProperty("steps").GetInt64(), said.GetProperty("seconds").GetDouble(), said.GetProperty("core").GetDouble()), node);
        }
        catch (Exception missing) when (missing is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            Console.WriteLine($"bpmn-engine is not measured: {missing.Message}");
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> Call(DirectoryInfo folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} does not start.");
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await said : throw new InvalidOperationException($"{program} {arguments[0]}: {(await wrong).Trim()}");
    }
}
