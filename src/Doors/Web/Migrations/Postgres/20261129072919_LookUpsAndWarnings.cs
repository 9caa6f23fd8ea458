using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LookUpsAndWarnings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "nobody_warned",
                schema: "dossiers",
                table: "dossier",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "look_up",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    occasion = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    papers = table.Column<string>(type: "text", nullable: false),
                    looked = table.Column<int>(type: "integer", nullable: false),
                    held = table.Column<int>(type: "integer", nullable: false),
                    used = table.Column<int>(type: "integer", nullable: false),
                    unfit = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_look_up", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_received_for_others_by_procedure",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "receiving_agency", "procedure", "id" },
                filter: "receiving_agency <> competent_agency");

            migrationBuilder.CreateIndex(
                name: "IX_look_up_at_agency_procedure_occasion_looked_held_used_unfit",
                schema: "dossiers",
                table: "look_up",
                columns: new[] { "at", "agency", "procedure", "occasion", "looked", "held", "used", "unfit" });

            migrationBuilder.CreateIndex(
                name: "IX_look_up_dossier_id",
                schema: "dossiers",
                table: "look_up",
                columns: new[] { "dossier", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "look_up",
                schema: "dossiers");

            migrationBuilder.DropIndex(
                name: "IX_dossier_received_for_others_by_procedure",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "nobody_warned",
                schema: "dossiers",
                table: "dossier");
        }
    }
}
