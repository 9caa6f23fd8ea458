using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OpenWorkSeen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_elsewhere",
                schema: "dossiers",
                table: "work",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_warning",
                schema: "dossiers",
                table: "work",
                type: "timestamp with time zone",
                nullable: true);

            // What lies elsewhere already is found there as before; of the steps at hand the house notes the next rung when it looks at their dossier, never too late.
            migrationBuilder.Sql("""
                UPDATE dossiers.work SET is_elsewhere = TRUE
                WHERE EXISTS (SELECT 1 FROM dossiers.dossier d WHERE d.id = dossiers.work.dossier AND d.competent_agency <> dossiers.work.agency AND d.receiving_agency <> dossiers.work.agency)
                """);

            migrationBuilder.CreateIndex(
                name: "IX_work_agency_dossier",
                schema: "dossiers",
                table: "work",
                columns: new[] { "agency", "dossier" },
                filter: "is_elsewhere");

            migrationBuilder.CreateIndex(
                name: "IX_work_next_warning",
                schema: "dossiers",
                table: "work",
                column: "next_warning");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_work_agency_dossier",
                schema: "dossiers",
                table: "work");

            migrationBuilder.DropIndex(
                name: "IX_work_next_warning",
                schema: "dossiers",
                table: "work");

            migrationBuilder.DropColumn(
                name: "is_elsewhere",
                schema: "dossiers",
                table: "work");

            migrationBuilder.DropColumn(
                name: "next_warning",
                schema: "dossiers",
                table: "work");
        }
    }
}
